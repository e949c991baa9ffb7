// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_parts.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace unknot::records {

namespace {

template<typename Small>
Small narrowed(std::int64_t value)
{
    using Limits = std::numeric_limits<Small>;
    return static_cast<Small>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
}

std::int8_t level(const std::optional<int> &value)
{
    return value ? narrowed<std::int8_t>(*value) : std::int8_t{-1};
}

std::int8_t wokenFact(const std::optional<std::string> &woken)
{
    if (!woken)
        return -1;
    return *woken == "yes" ? 1 : *woken == "no" ? 0 : 2;
}

Mark markOf(const MedicineTaken &taken, const Entry &entry, NameWriter &names)
{
    Mark mark;
    mark.kind = Mark::Kind::Medicine;
    mark.name = names(taken.medicine.text());
    if (taken.region)
        mark.value = names(taken.region->text());
    if (taken.at) {
        const auto after = std::chrono::floor<std::chrono::minutes>(*taken.at - entry.at.at);
        mark.minutesAfter = narrowed<std::int16_t>(after.count());
    }
    mark.irritated = taken.irritated;
    return mark;
}

Mark markOf(Mark::Kind kind, std::string_view name, NameWriter &names, std::string_view value = {})
{
    Mark mark;
    mark.kind = kind;
    mark.name = names(name);
    mark.value = names(value);
    return mark;
}

std::vector<Mark> marksOf(const Entry &entry, NameWriter &names)
{
    std::vector<Mark> marks;
    marks.reserve(entry.medicines.size() + entry.care.size() + entry.feel.size() + entry.factors.size());
    for (const MedicineTaken &taken : entry.medicines)
        marks.push_back(markOf(taken, entry, names));
    for (const std::string &care : entry.care)
        marks.push_back(markOf(Mark::Kind::Care, care, names));
    for (const std::string &feel : entry.feel)
        marks.push_back(markOf(Mark::Kind::Feel, feel, names));
    for (const auto &[factor, value] : entry.factors)
        marks.push_back(markOf(Mark::Kind::Factor, factor, names, value));
    return marks;
}

StepFact factOf(const StepDone &step, NameWriter &names)
{
    StepFact fact;
    fact.technique = names(step.technique.text());
    fact.plannedSeconds = narrowed<std::int16_t>(step.plannedSeconds);
    fact.doneSeconds = narrowed<std::int16_t>(step.doneSeconds);
    fact.felt = step.felt ? narrowed<std::int8_t>(static_cast<int>(*step.felt)) : std::int8_t{-1};
    fact.side = step.side;
    fact.end = step.end;
    return fact;
}

template<typename Record>
void keepLatest(std::vector<Record> &sorted)
{
    std::size_t kept = 0;
    std::map<std::string_view, std::size_t> count;
    std::vector<bool> isKept(sorted.size());
    for (std::size_t i = sorted.size(); i-- > 0;)
        isKept[i] = count[sorted[i].question.text()]++ < kAnswersKept;
    count.clear();
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (!isKept[i])
            continue;
        if (kept != i)
            sorted[kept] = std::move(sorted[i]);
        ++kept;
    }
    sorted.erase(sorted.begin() + static_cast<std::ptrdiff_t>(kept), sorted.end());
}

} // namespace

std::optional<NameIndex> Names::find(std::string_view name) const
{
    const auto found = m_indexes.find(name);
    return found == m_indexes.end() ? std::nullopt : std::optional(found->second);
}

NameIndex Names::add(std::string_view name)
{
    if (name.empty())
        return kNoName;
    if (const auto known = find(name))
        return *known;
    if (m_texts.size() >= kNoName)
        return kNoName;
    const auto index = static_cast<NameIndex>(m_texts.size());
    m_texts.emplace_back(name);
    m_indexes.emplace(m_texts.back(), index);
    return index;
}

const std::string &Names::text(NameIndex index) const
{
    static const std::string none;
    return index < m_texts.size() ? m_texts[index] : none;
}

NameIndex NameWriter::operator()(std::string_view name)
{
    if (name.empty())
        return kNoName;
    if (const auto known = names().find(name))
        return *known;
    if (!m_own)
        m_own = std::make_shared<Names>(*m_shared);
    return m_own->add(name);
}

void EntryPart::append(EntryFact fact, std::span<const DayLevel> itsLevels, std::span<const Mark> itsMarks)
{
    fact.firstLevel = narrowed<std::uint32_t>(std::ssize(levels));
    fact.levelCount = narrowed<std::uint16_t>(std::ssize(itsLevels));
    fact.firstMark = narrowed<std::uint32_t>(std::ssize(marks));
    fact.markCount = narrowed<std::uint16_t>(std::ssize(itsMarks));
    facts.push_back(fact);
    levels.insert(levels.end(), itsLevels.begin(), itsLevels.begin() + fact.levelCount);
    marks.insert(marks.end(), itsMarks.begin(), itsMarks.begin() + fact.markCount);
}

std::span<const DayLevel> EntryPart::levelsOf(const EntryFact &fact) const
{
    return std::span(levels).subspan(fact.firstLevel, fact.levelCount);
}

std::span<const Mark> EntryPart::marksOf(const EntryFact &fact) const
{
    return std::span(marks).subspan(fact.firstMark, fact.markCount);
}

std::span<const StepFact> SessionPart::stepsOf(const SessionFact &fact) const
{
    return std::span(steps).subspan(fact.firstStep, fact.stepCount);
}

std::span<const NameIndex> SessionPart::regionsOf(const StepFact &step) const
{
    return std::span(regions).subspan(step.firstRegion, step.regionCount);
}

void SessionPart::append(SessionFact fact, std::span<const StepFact> itsSteps,
                         std::span<const NameIndex> poolOfRegions)
{
    fact.firstStep = narrowed<std::uint32_t>(std::ssize(steps));
    fact.stepCount = narrowed<std::uint16_t>(std::ssize(itsSteps));
    facts.push_back(fact);
    for (StepFact step : itsSteps.first(fact.stepCount)) {
        const auto its = poolOfRegions.subspan(step.firstRegion, step.regionCount);
        step.firstRegion = narrowed<std::uint32_t>(std::ssize(regions));
        steps.push_back(step);
        regions.insert(regions.end(), its.begin(), its.end());
    }
}

std::span<const DayLevel> DayPart::levelsOf(const Day &day) const
{
    return std::span(levels).subspan(day.firstLevel, day.levelCount);
}

void DayPart::append(Day day, std::span<const DayLevel> itsLevels)
{
    day.firstLevel = narrowed<std::uint32_t>(std::ssize(levels));
    day.levelCount = narrowed<std::uint16_t>(std::ssize(itsLevels));
    days.push_back(day);
    levels.insert(levels.end(), itsLevels.begin(), itsLevels.begin() + day.levelCount);
}

EntryPart factsOf(const Entry &entry, NameWriter &names)
{
    EntryFact fact;
    fact.id = entry.id;
    fact.at = entry.at.at;
    fact.day = entry.at.day;
    fact.kind = entry.kind;
    fact.now = level(entry.now);
    fact.average = level(entry.average);
    fact.worst = level(entry.worst);
    fact.function = level(entry.function);
    fact.woken = wokenFact(entry.woken);

    std::vector<DayLevel> levels;
    levels.reserve(entry.regions.size());
    for (const auto &[region, value] : entry.regions)
        levels.push_back({names(region.text()), level(value)});

    EntryPart part;
    part.append(fact, levels, marksOf(entry, names));
    return part;
}

SessionPart factsOf(const Session &session, NameWriter &names)
{
    SessionFact fact;
    fact.id = session.id;
    fact.started = session.started.at;
    fact.day = session.started.day;
    fact.routine = names(session.routine);
    fact.reason = names(session.reason);
    fact.before = level(session.before);
    fact.after = level(session.after);
    fact.nextMorning = level(session.nextMorning);
    fact.isOver = session.ended.has_value();
    fact.end = session.end;

    std::vector<StepFact> steps;
    std::vector<NameIndex> regions;
    for (const StepDone &done : session.steps) {
        StepFact step = factOf(done, names);
        step.firstRegion = narrowed<std::uint32_t>(std::ssize(regions));
        step.regionCount = narrowed<std::uint8_t>(std::ssize(done.regions));
        for (std::size_t i = 0; i < step.regionCount; ++i)
            regions.push_back(names(done.regions[i].text()));
        steps.push_back(step);
    }

    SessionPart part;
    part.append(fact, steps, regions);
    return part;
}

bool isBefore(const EntryFact &a, const EntryFact &b)
{
    return std::tie(a.day, a.at, a.id) < std::tie(b.day, b.at, b.id);
}

bool isBefore(const SessionFact &a, const SessionFact &b)
{
    return std::tie(a.started, a.id) < std::tie(b.started, b.id);
}

void order(std::vector<Answer> &answers)
{
    std::ranges::sort(answers, [](const Answer &a, const Answer &b) {
        return std::tie(a.answeredAt.at, a.id) < std::tie(b.answeredAt.at, b.id);
    });
    keepLatest(answers);
}

void order(std::vector<Statement> &statements)
{
    std::ranges::sort(statements, [](const Statement &a, const Statement &b) {
        return std::tie(a.at.at, a.id) < std::tie(b.at.at, b.id);
    });
}

void order(std::vector<Finding> &findings)
{
    std::ranges::sort(findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.since.at, a.id) < std::tie(b.since.at, b.id);
    });
}

void order(std::vector<Episode> &episodes)
{
    std::ranges::sort(episodes, [](const Episode &a, const Episode &b) {
        return std::tie(a.firstDay, a.id) < std::tie(b.firstDay, b.id);
    });
}

void order(std::vector<Visit> &visits)
{
    std::ranges::sort(visits,
                      [](const Visit &a, const Visit &b) { return std::tie(a.day, a.id) < std::tie(b.day, b.id); });
}

void order(std::vector<HabitTicked> &habits)
{
    std::ranges::sort(habits, [](const HabitTicked &a, const HabitTicked &b) {
        return std::tie(a.day, a.habit, a.id) < std::tie(b.day, b.habit, b.id);
    });
}

Visit withoutText(const Visit &visit)
{
    return {visit.id, visit.day, {}, visit.goOn, {}};
}

} // namespace unknot::records
