// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_builder.h"

#include "core/records/history_parts.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace unknot::records {

struct HistoryBuilder::Collected
{
    NameWriter names{std::make_shared<Names>()};
    EntryPart entries;
    SessionPart sessions;
    std::map<base::QuestionId, std::vector<Answer>> answers;
    std::vector<Statement> statements;
    std::vector<Finding> findings;
    std::vector<Episode> episodes;
    std::vector<Visit> visits;
    std::vector<HabitTicked> habitsTicked;
    Profile profile;
};

namespace {

std::shared_ptr<const EntryPart> ordered(const EntryPart &loose)
{
    std::vector<EntryFact> facts = loose.facts;
    std::ranges::sort(facts, [](const EntryFact &a, const EntryFact &b) { return isBefore(a, b); });
    auto part = std::make_shared<EntryPart>();
    part->facts.reserve(facts.size());
    part->levels.reserve(loose.levels.size());
    part->marks.reserve(loose.marks.size());
    for (const EntryFact &fact : facts)
        part->append(fact, loose.levelsOf(fact), loose.marksOf(fact));
    return part;
}

std::shared_ptr<const SessionPart> ordered(const SessionPart &loose)
{
    std::vector<SessionFact> facts = loose.facts;
    std::ranges::sort(facts, [](const SessionFact &a, const SessionFact &b) { return isBefore(a, b); });
    auto part = std::make_shared<SessionPart>();
    part->facts.reserve(facts.size());
    part->steps.reserve(loose.steps.size());
    part->regions.reserve(loose.regions.size());
    for (const SessionFact &fact : facts)
        part->append(fact, loose.stepsOf(fact), loose.regions);
    return part;
}

std::vector<const SessionFact *> byDay(const SessionPart &sessions)
{
    std::vector<const SessionFact *> pointers;
    pointers.reserve(sessions.facts.size());
    for (const SessionFact &fact : sessions.facts)
        pointers.push_back(&fact);
    std::ranges::stable_sort(pointers, {}, [](const SessionFact *fact) { return fact->day; });
    return pointers;
}

std::shared_ptr<const DayPart> daysOf(const EntryPart &entries, const SessionPart &sessions, const Names &names)
{
    DayPart days;
    const auto sorted = byDay(sessions);
    auto entry = entries.facts.begin();
    auto session = sorted.begin();
    while (entry != entries.facts.end() || session != sorted.end()) {
        const bool isEntryFirst =
            session == sorted.end() || (entry != entries.facts.end() && entry->day <= (*session)->day);
        const base::Date date = isEntryFirst ? entry->day : (*session)->day;
        const auto entriesEnd =
            std::find_if(entry, entries.facts.end(), [&](const EntryFact &one) { return one.day != date; });
        const auto sessionsEnd =
            std::find_if(session, sorted.end(), [&](const SessionFact *one) { return one->day != date; });
        if (const auto day = dayOf(date, entries, {entry, entriesEnd}, {session, sessionsEnd}, names))
            days.append(day->days.front(), day->levels);
        entry = entriesEnd;
        session = sessionsEnd;
    }
    days.days.shrink_to_fit();
    days.levels.shrink_to_fit();
    return std::make_shared<DayPart>(std::move(days));
}

template<typename Record>
std::shared_ptr<const std::vector<Record>> ordered(std::vector<Record> records)
{
    order(records);
    records.shrink_to_fit();
    return std::make_shared<std::vector<Record>>(std::move(records));
}

} // namespace

HistoryBuilder::HistoryBuilder()
    : m_collected(std::make_unique<Collected>())
{
}

HistoryBuilder::~HistoryBuilder() = default;

void HistoryBuilder::add(const Entry &entry)
{
    if (entry.damaged)
        return;
    const EntryPart part = factsOf(entry, m_collected->names);
    m_collected->entries.append(part.facts.front(), part.levels, part.marks);
}

void HistoryBuilder::add(const Session &session)
{
    if (session.damaged)
        return;
    const SessionPart part = factsOf(session, m_collected->names);
    m_collected->sessions.append(part.facts.front(), part.steps, part.regions);
}

void HistoryBuilder::add(const Answer &answer)
{
    // Thinned while it grows: twenty years of daily checks are not held only to be dropped.
    auto &its = m_collected->answers[answer.question];
    its.push_back(answer);
    if (its.size() >= 4 * kAnswersKept)
        order(its);
}

void HistoryBuilder::add(const Statement &statement)
{
    m_collected->statements.push_back(statement);
}

void HistoryBuilder::add(const Finding &finding)
{
    m_collected->findings.push_back(finding);
}

void HistoryBuilder::add(const Episode &episode)
{
    m_collected->episodes.push_back(episode);
}

void HistoryBuilder::add(const Visit &visit)
{
    m_collected->visits.push_back(withoutText(visit));
}

void HistoryBuilder::add(const HabitTicked &habit)
{
    m_collected->habitsTicked.push_back(habit);
}

void HistoryBuilder::set(const Profile &profile)
{
    m_collected->profile = profile;
}

History HistoryBuilder::build()
{
    assert(m_collected && "build() was called before");
    auto parts = std::make_shared<History::Parts>();
    parts->names = m_collected->names.result();
    parts->entries = ordered(m_collected->entries);
    m_collected->entries = {};
    parts->sessions = ordered(m_collected->sessions);
    m_collected->sessions = {};
    parts->days = daysOf(*parts->entries, *parts->sessions, *parts->names);

    std::vector<Answer> answers;
    for (auto &[question, its] : m_collected->answers)
        std::ranges::move(its, std::back_inserter(answers));
    parts->answers = ordered(std::move(answers));
    parts->statements = ordered(std::move(m_collected->statements));
    parts->findings = ordered(std::move(m_collected->findings));
    parts->episodes = ordered(std::move(m_collected->episodes));
    parts->visits = ordered(std::move(m_collected->visits));
    parts->habitsTicked = ordered(std::move(m_collected->habitsTicked));
    parts->profile = std::make_shared<Profile>(std::move(m_collected->profile));
    m_collected.reset();
    return History(std::move(parts));
}

} // namespace unknot::records
