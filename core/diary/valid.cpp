// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/valid.h"

#include "core/diary/errors.h"

#include <algorithm>

namespace unknot::diary {

namespace {

constexpr int kHighestLevel = 10;
constexpr int kHighestFunction = 3;

void demand(bool isGood, const char *field)
{
    if (!isGood)
        throw Refused(base::ErrorCode::BadValue, field);
}

bool isLevel(const std::optional<int> &level)
{
    return !level || (*level >= 0 && *level <= kHighestLevel);
}

/// A word that can stand in a list of words, one space between two.
bool isWord(const std::string &text)
{
    return !text.empty() && text.find(' ') == std::string::npos;
}

bool isNotEmpty(const std::string &text)
{
    return !text.empty();
}

/// The years that a day can be written in, and no offset that never was: beyond them computing would run over.
constexpr base::Instant kFirstInstant = std::chrono::sys_days(std::chrono::year(0) / 1 / 1);
constexpr base::Instant kLastInstant = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1);
constexpr std::chrono::minutes kWidestOffset = std::chrono::hours(24);

void refuseInvalid(const base::Date &day, const char *field)
{
    demand(day.year() >= 0 && day.year() <= 9999, field);
}

void refuseInvalid(const base::Moment &moment, const char *field)
{
    demand(!moment.zone.empty(), field);
    unknot::diary::refuseInvalid(moment.at, field);
    demand(moment.offset >= -kWidestOffset && moment.offset <= kWidestOffset, field);
    refuseInvalid(moment.day, field);
}

} // namespace

void refuseInvalid(base::Instant at, const char *field)
{
    demand(at >= kFirstInstant && at < kLastInstant, field);
}

void refuseInvalid(const records::Entry &entry)
{
    refuseInvalid(entry.at, "at");
    demand(isLevel(entry.now), "now");
    demand(isLevel(entry.average), "average");
    demand(isLevel(entry.worst), "worst");
    demand(!entry.function || (*entry.function >= 0 && *entry.function <= kHighestFunction), "function");
    demand(!entry.woken || *entry.woken == "yes" || *entry.woken == "no" || *entry.woken == "unsure", "woken");
    for (const auto &[region, level] : entry.regions)
        demand(!region.isEmpty() && isLevel(level), "regions");
    for (const auto &[factor, value] : entry.factors)
        demand(!factor.empty(), "factors");
    for (const records::MedicineTaken &taken : entry.medicines) {
        demand(!taken.medicine.isEmpty(), "medicines");
        if (taken.at)
            refuseInvalid(*taken.at, "medicines");
    }
    demand(std::ranges::all_of(entry.feel, isNotEmpty), "feel");
    demand(std::ranges::all_of(entry.care, isNotEmpty), "care");
    demand(std::ranges::all_of(entry.tags, isNotEmpty), "tags");
}

void refuseInvalid(const records::Session &session)
{
    refuseInvalid(session.started, "started");
    if (session.ended)
        refuseInvalid(*session.ended, "ended");
    demand(isLevel(session.before), "before");
    demand(isLevel(session.after), "after");
    demand(isLevel(session.nextMorning), "next_morning");
    for (const records::StepDone &step : session.steps) {
        demand(!step.technique.isEmpty(), "technique");
        demand(std::ranges::all_of(step.regions, isWord, &base::RegionId::text), "regions");
        demand(step.plannedSeconds >= 0 && step.doneSeconds >= 0, "seconds");
    }
}

void refuseInvalid(const records::Answer &answer)
{
    refuseInvalid(answer.answeredAt, "answered");
    demand(!answer.question.isEmpty(), "question");
}

void refuseInvalid(const records::Statement &statement)
{
    refuseInvalid(statement.at, "at");
}

void refuseInvalid(const records::Finding &finding)
{
    refuseInvalid(finding.since, "since");
    demand(!finding.rule.isEmpty(), "rule");
    if (finding.until)
        refuseInvalid(*finding.until, "until");
    if (finding.clearedAt)
        refuseInvalid(*finding.clearedAt, "cleared");
}

void refuseInvalid(const records::Profile &profile)
{
    demand(std::ranges::all_of(profile.excluded, isWord, &base::TechniqueId::text), "excluded");
}

void refuseInvalid(const records::OwnRoutine &) {}

void refuseInvalid(const records::Episode &episode)
{
    demand(episode.part != base::BodyPart::Spread, "part");
    refuseInvalid(episode.firstDay, "first_day");
    demand(episode.lastDay.has_value() != episode.endedBy.empty(), "ended_by");
    if (!episode.lastDay)
        return;
    refuseInvalid(*episode.lastDay, "last_day");
    demand(*episode.lastDay >= episode.firstDay, "last_day");
    demand(episode.endedBy == "gone" || episode.endedBy == "settled" || episode.endedBy == "faded", "ended_by");
}

void refuseInvalid(const records::Visit &visit)
{
    refuseInvalid(visit.day, "day");
    demand(visit.goOn.empty() || visit.goOn == "yes" || visit.goOn == "limits" || visit.goOn == "no", "go_on");
}

void refuseInvalid(const records::HabitTicked &habit)
{
    demand(!habit.habit.isEmpty(), "habit");
    refuseInvalid(habit.day, "day");
}

} // namespace unknot::diary
