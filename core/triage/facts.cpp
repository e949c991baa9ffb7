// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/facts.h"

#include "core/triage/look.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace unknot::triage {
namespace {

const base::QuestionId kWentWrong("QM1");

bool isAnswered(const Answers &answers, const base::QuestionId &question)
{
    const auto found = answers.find(question);
    return found != answers.end() && found->second->value.value != "skipped";
}

std::set<std::string, std::less<>> regionNames(const content::Content &content, const Inputs &inputs)
{
    std::set<std::string, std::less<>> names;
    for (const auto &id : inputs.regions) {
        names.insert(id.text());
        if (const auto *region = content.find(id)) {
            names.insert(content::pairOf(*region));
            names.insert(std::string(base::toWord(region->part)));
        }
    }
    return names;
}

/// Nothing is marked now: what was marked on the last day of this week that has marks.
std::vector<base::RegionId> lastMarked(const content::Content &content, const records::History &history,
                                       base::Date today)
{
    std::vector<base::RegionId> regions;
    const auto week = DiaryDays(history, today).last(content.limits.silenceDays);
    for (auto day = week.rbegin(); day != week.rend() && regions.empty(); ++day)
        for (const auto &level : history.levelsOf(*day))
            regions.emplace_back(history.name(level.region));
    return regions;
}

/// Entries of later than now take no part; they are named.
int laterEntries(const records::History &history, base::Instant now)
{
    int later = 0;
    const auto entries = history.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && entry->at > now; ++entry)
        ++later;
    return later;
}

} // namespace

Answers latest(const Inputs &inputs, base::Instant now)
{
    Answers result;
    for (const auto &answer : inputs.answers) {
        if (answer.answeredAt.at > now)
            continue;
        // What went wrong with a medicine is never put again to be denied: after a day its latch speaks, not the
        // answer.
        if (answer.question == kWentWrong && now - answer.answeredAt.at >= std::chrono::hours(24))
            continue;
        auto &slot = result[answer.question];
        if (!slot || slot->answeredAt.at <= answer.answeredAt.at)
            slot = &answer;
    }
    return result;
}

Facts collect(const content::Content &content, const Inputs &inputs, const Answers &answers, const base::Moment &now)
{
    const records::History nothing;
    const auto &history = inputs.history ? *inputs.history : nothing;
    auto given = inputs;
    if (given.regions.empty())
        given.regions = lastMarked(content, history, now.day);
    Facts facts;
    facts["region"] = regionNames(content, given);
    facts["unanswered-a"] = !unansweredA(content, answers).empty();
    if (inputs.levelNow)
        facts["level-now"] = *inputs.levelNow;
    const Look look{content, given, answers, now, history, DiaryDays(history, now.day)};
    addAnswerFacts(look, facts);
    addPainFacts(look, facts);
    addCourseFacts(look, facts);
    addPlaceFacts(look, facts);
    addMedicineFacts(look, facts);
    if (const int later = laterEntries(history, now.at); later > 0)
        facts["entries-later"] = later;
    return facts;
}

const records::Statement *lastSeen(std::span<const records::Statement> statements, base::Instant now)
{
    const records::Statement *latest = nullptr;
    for (const auto &statement : statements)
        if (statement.kind == records::Statement::Kind::Seen && statement.at.at <= now &&
            (!latest || latest->at.at <= statement.at.at))
            latest = &statement;
    return latest;
}

base::Date visitDay(const records::Statement &seen)
{
    const auto told = seen.details.find("day");
    const auto *text = told == seen.details.end() ? nullptr : std::get_if<std::string>(&told->second);
    const auto day = text ? base::Date::parse(*text) : std::nullopt;
    return day ? std::min(*day, seen.at.day) : seen.at.day;
}

std::vector<base::QuestionId> unansweredA(const content::Content &content, const Answers &answers)
{
    std::vector<base::QuestionId> open;
    for (const auto &question : content.questions)
        if (question.screen == content::Screen::A && !isAnswered(answers, question.id))
            open.push_back(question.id);
    return open;
}

std::string toText(const Fact &fact)
{
    if (const auto *yes = std::get_if<bool>(&fact))
        return *yes ? "yes" : "no";
    if (const auto *number = std::get_if<int>(&fact))
        return std::to_string(*number);
    return fmt::format("{}", fmt::join(std::get<2>(fact), " "));
}

} // namespace unknot::triage
