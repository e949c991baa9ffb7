// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history.h"

#include "core/records/history_parts.h"

#include <algorithm>

namespace unknot::records {

namespace {

/// Compares facts of two histories whose names may be numbered differently.
class Comparison
{
public:
    Comparison(const Names &a, const Names &b)
        : m_a(a)
        , m_b(b)
    {
    }

    bool operator()(NameIndex a, NameIndex b) const { return &m_a == &m_b ? a == b : m_a.text(a) == m_b.text(b); }

    bool operator()(const DayLevel &a, const DayLevel &b) const
    {
        return (*this)(a.region, b.region) && a.level == b.level;
    }

    bool operator()(const Mark &a, const Mark &b) const
    {
        return (*this)(a.name, b.name) && (*this)(a.value, b.value) && a.minutesAfter == b.minutesAfter &&
               a.kind == b.kind && a.irritated == b.irritated;
    }

    bool operator()(const EntryFact &a, const EntryFact &b) const
    {
        return a.id == b.id && a.at == b.at && a.day == b.day && a.levelCount == b.levelCount &&
               a.markCount == b.markCount && a.kind == b.kind && a.now == b.now && a.average == b.average &&
               a.worst == b.worst && a.function == b.function && a.woken == b.woken;
    }

    bool operator()(const Day &a, const Day &b) const
    {
        return a.date == b.date && a.average == b.average && a.worst == b.worst && a.averageGiven == b.averageGiven &&
               a.function == b.function && a.woken == b.woken && a.entries == b.entries &&
               a.levelCount == b.levelCount;
    }

    bool operator()(const StepFact &a, const StepFact &b) const
    {
        return (*this)(a.technique, b.technique) && a.plannedSeconds == b.plannedSeconds &&
               a.doneSeconds == b.doneSeconds && a.regionCount == b.regionCount && a.felt == b.felt &&
               a.side == b.side && a.end == b.end;
    }

    bool operator()(const SessionFact &a, const SessionFact &b) const
    {
        return a.id == b.id && a.started == b.started && a.day == b.day && a.stepCount == b.stepCount &&
               (*this)(a.routine, b.routine) && (*this)(a.reason, b.reason) && a.before == b.before &&
               a.after == b.after && a.nextMorning == b.nextMorning && a.isOver == b.isOver && a.end == b.end;
    }

    template<typename T>
    bool operator()(const std::vector<T> &a, const std::vector<T> &b) const
    {
        return std::ranges::equal(a, b, *this);
    }

private:
    const Names &m_a;
    const Names &m_b;
};

} // namespace

History::History()
    : m_parts(std::make_shared<Parts>())
{
}

History::History(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

std::span<const Day> History::days() const
{
    return m_parts->days->days;
}

std::span<const EntryFact> History::entries() const
{
    return m_parts->entries->facts;
}

std::span<const SessionFact> History::sessions() const
{
    return m_parts->sessions->facts;
}

std::span<const DayLevel> History::levelsOf(const Day &day) const
{
    return m_parts->days->levelsOf(day);
}

std::span<const DayLevel> History::levelsOf(const EntryFact &entry) const
{
    return m_parts->entries->levelsOf(entry);
}

std::span<const Mark> History::marksOf(const EntryFact &entry) const
{
    return m_parts->entries->marksOf(entry);
}

std::span<const EntryFact> History::entriesOf(base::Date date) const
{
    return records::entriesOf(*m_parts->entries, date);
}

std::span<const StepFact> History::stepsOf(const SessionFact &session) const
{
    return m_parts->sessions->stepsOf(session);
}

std::span<const NameIndex> History::regionsOf(const StepFact &step) const
{
    return m_parts->sessions->regionsOf(step);
}

const std::string &History::name(NameIndex index) const
{
    return m_parts->names->text(index);
}

std::optional<NameIndex> History::indexOf(std::string_view name) const
{
    return m_parts->names->find(name);
}

std::span<const Answer> History::answers() const
{
    return *m_parts->answers;
}

std::span<const Statement> History::statements() const
{
    return *m_parts->statements;
}

std::span<const Finding> History::findings() const
{
    return *m_parts->findings;
}

std::span<const Episode> History::episodes() const
{
    return *m_parts->episodes;
}

std::span<const Visit> History::visits() const
{
    return *m_parts->visits;
}

std::span<const HabitTicked> History::habitsTicked() const
{
    return *m_parts->habitsTicked;
}

const Profile &History::profile() const
{
    return *m_parts->profile;
}

const Day *History::find(base::Date date) const
{
    const auto &days = m_parts->days->days;
    const auto found = std::ranges::lower_bound(days, date, {}, &Day::date);
    return found != days.end() && found->date == date ? &*found : nullptr;
}

bool History::isEmpty() const
{
    return entries().empty() && sessions().empty();
}

bool operator==(const History &left, const History &right)
{
    const History::Parts &a = *left.m_parts;
    const History::Parts &b = *right.m_parts;
    const Comparison same(*a.names, *b.names);
    return same(a.entries->facts, b.entries->facts) && same(a.entries->levels, b.entries->levels) &&
           same(a.entries->marks, b.entries->marks) && same(a.sessions->facts, b.sessions->facts) &&
           same(a.sessions->steps, b.sessions->steps) && same(a.sessions->regions, b.sessions->regions) &&
           same(a.days->days, b.days->days) && same(a.days->levels, b.days->levels) && *a.answers == *b.answers &&
           *a.statements == *b.statements && *a.findings == *b.findings && *a.episodes == *b.episodes &&
           *a.visits == *b.visits && *a.habitsTicked == *b.habitsTicked && *a.profile == *b.profile;
}

} // namespace unknot::records
