// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_parts.h"

#include <algorithm>
#include <set>

namespace unknot::records {

namespace {

void appendFrom(EntryPart &to, const EntryPart &from, const EntryFact &fact)
{
    to.append(fact, from.levelsOf(fact), from.marksOf(fact));
}

void appendFrom(SessionPart &to, const SessionPart &from, const SessionFact &fact)
{
    to.append(fact, from.stepsOf(fact), from.regions);
}

void reserveLike(EntryPart &to, const EntryPart &a, const EntryPart &b)
{
    to.facts.reserve(a.facts.size() + b.facts.size());
    to.levels.reserve(a.levels.size() + b.levels.size());
    to.marks.reserve(a.marks.size() + b.marks.size());
}

void reserveLike(SessionPart &to, const SessionPart &a, const SessionPart &b)
{
    to.facts.reserve(a.facts.size() + b.facts.size());
    to.steps.reserve(a.steps.size() + b.steps.size());
    to.regions.reserve(a.regions.size() + b.regions.size());
}

/// The part without the record of that id, and with the one given, if any, in its place.
template<typename Part>
std::shared_ptr<const Part> replaced(const Part &old, const base::Uuid &id, const Part &added)
{
    auto next = std::make_shared<Part>();
    reserveLike(*next, old, added);
    bool isPlaced = added.facts.empty();
    for (const auto &fact : old.facts) {
        if (fact.id == id)
            continue;
        if (!isPlaced && isBefore(added.facts.front(), fact)) {
            appendFrom(*next, added, added.facts.front());
            isPlaced = true;
        }
        appendFrom(*next, old, fact);
    }
    if (!isPlaced)
        appendFrom(*next, added, added.facts.front());
    return next;
}

template<typename Fact>
std::optional<base::Date> dayOfRecord(const std::vector<Fact> &facts, const base::Uuid &id)
{
    const auto found = std::ranges::find(facts, id, &Fact::id);
    return found == facts.end() ? std::nullopt : std::optional(found->day);
}

std::vector<const SessionFact *> sessionsOf(const SessionPart &sessions, base::Date date)
{
    std::vector<const SessionFact *> found;
    for (const SessionFact &session : sessions.facts) {
        if (session.day == date)
            found.push_back(&session);
    }
    return found;
}

/// One more history being made out of another: each step replaces the parts that it touches.
class Next
{
public:
    explicit Next(const History::Parts &old)
        : m_parts(std::make_shared<History::Parts>(old))
        , m_names(old.names)
    {
    }

    void operator()(const Entry &entry)
    {
        put(m_parts->entries, entry.id, entry.damaged ? EntryPart{} : factsOf(entry, m_names));
    }

    void operator()(const Session &session)
    {
        put(m_parts->sessions, session.id, session.damaged ? SessionPart{} : factsOf(session, m_names));
    }

    void operator()(const EntryRemoved &removed) { put(m_parts->entries, removed.id, EntryPart{}); }
    void operator()(const SessionRemoved &removed) { put(m_parts->sessions, removed.id, SessionPart{}); }
    void operator()(const StatementRemoved &removed)
    {
        m_parts->statements = without(*m_parts->statements, removed.id);
    }
    void operator()(const Answer &answer) { m_parts->answers = withRecord(*m_parts->answers, answer); }
    void operator()(const Statement &statement) { m_parts->statements = withRecord(*m_parts->statements, statement); }
    void operator()(const Finding &finding) { m_parts->findings = withRecord(*m_parts->findings, finding); }
    void operator()(const Episode &episode) { m_parts->episodes = withRecord(*m_parts->episodes, episode); }
    void operator()(const Visit &visit) { m_parts->visits = withRecord(*m_parts->visits, withoutText(visit)); }
    void operator()(const HabitTicked &habit) { m_parts->habitsTicked = withRecord(*m_parts->habitsTicked, habit); }
    void operator()(const EpisodeRemoved &removed) { m_parts->episodes = without(*m_parts->episodes, removed.id); }
    void operator()(const VisitRemoved &removed) { m_parts->visits = without(*m_parts->visits, removed.id); }
    void operator()(const HabitUnticked &removed)
    {
        m_parts->habitsTicked = without(*m_parts->habitsTicked, removed.id);
    }
    void operator()(const Profile &profile) { m_parts->profile = std::make_shared<Profile>(profile); }

    std::shared_ptr<const History::Parts> result()
    {
        m_parts->names = m_names.result();
        if (!m_touched.empty())
            m_parts->days = daysAgain();
        return m_parts;
    }

private:
    template<typename Part>
    void put(std::shared_ptr<const Part> &part, const base::Uuid &id, const Part &added)
    {
        if (const auto day = dayOfRecord(part->facts, id))
            m_touched.insert(*day);
        else if (added.facts.empty())
            return;
        if (!added.facts.empty())
            m_touched.insert(added.facts.front().day);
        part = replaced(*part, id, added);
    }

    template<typename Record>
    static std::shared_ptr<std::vector<Record>> without(const std::vector<Record> &old, const base::Uuid &id)
    {
        auto next = std::make_shared<std::vector<Record>>();
        next->reserve(old.size() + 1);
        std::ranges::copy_if(old, std::back_inserter(*next), [&](const Record &record) { return record.id != id; });
        return next;
    }

    template<typename Record>
    static std::shared_ptr<std::vector<Record>> withRecord(const std::vector<Record> &old, const Record &added)
    {
        auto next = without(old, added.id);
        next->push_back(added);
        order(*next);
        return next;
    }

    void appendDay(DayPart &days, base::Date date) const
    {
        const auto itsEntries = entriesOf(*m_parts->entries, date);
        const auto itsSessions = sessionsOf(*m_parts->sessions, date);
        if (const auto day = dayOf(date, *m_parts->entries, itsEntries, itsSessions, m_names.names()))
            days.append(day->days.front(), day->levels);
    }

    std::shared_ptr<const DayPart> daysAgain() const
    {
        const DayPart &old = *m_parts->days;
        auto next = std::make_shared<DayPart>();
        next->days.reserve(old.days.size() + m_touched.size());
        next->levels.reserve(old.levels.size() + 16 * m_touched.size());
        auto touched = m_touched.begin();
        for (const Day &day : old.days) {
            for (; touched != m_touched.end() && *touched <= day.date; ++touched)
                appendDay(*next, *touched);
            if (!m_touched.contains(day.date))
                next->append(day, old.levelsOf(day));
        }
        for (; touched != m_touched.end(); ++touched)
            appendDay(*next, *touched);
        return next;
    }

    std::shared_ptr<History::Parts> m_parts;
    NameWriter m_names;
    std::set<base::Date> m_touched;
};

} // namespace

History History::with(const Change &change) const
{
    return with(std::span(&change, 1));
}

History History::with(std::span<const Change> changes) const
{
    Next next(*m_parts);
    for (const Change &change : changes)
        std::visit(next, change);
    return History(next.result());
}

} // namespace unknot::records
