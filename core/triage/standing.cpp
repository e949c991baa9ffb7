// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/standing.h"

#include <algorithm>
#include <array>

namespace unknot::triage {
namespace {

using std::chrono::hours;

constexpr std::array<std::string_view, 3> kNerves = {"C2", "C3", "C10"};
const base::RuleId kAge("C19");

bool isProfile(const base::RuleId &rule)
{
    return rule.text().starts_with('K') || rule.text().starts_with("UA") || rule.text().starts_with("UB") ||
           rule == kAge;
}

GoOn goOnOf(const records::Statement &seen)
{
    const auto found = seen.details.find("go_on");
    const auto *word = found == seen.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    if (word && *word == "no")
        return GoOn::No;
    return word && *word == "with-limits" ? GoOn::WithLimits : GoOn::Yes;
}

/// What is no evidence of its own: where it hurts, how old the pain is, what was in the profile before.
bool isBackground(const content::Content &content, const std::string &reason)
{
    const auto *question = content.find(base::QuestionId(reason));
    return reason == "region" || reason == "pain-days" || reason == "injury-days" || reason == "moving-unclear" ||
           (question && question->screen == content::Screen::P);
}

bool isUp(const Facts &facts, std::string_view name)
{
    const auto found = facts.find(name);
    return found != facts.end() && std::get_if<bool>(&found->second) && std::get<bool>(found->second);
}

} // namespace

std::optional<GoOn> answeredBySeen(const content::Content &content, const content::Rule &rule,
                                   const std::vector<std::string> &reasons, const Inputs &inputs,
                                   const Answers &answers, const base::Moment &now)
{
    if (rule.level == base::Level::Emergency || isProfile(rule.id))
        return std::nullopt;
    const auto *seen = lastSeen(inputs.statements, now.at);
    if (!seen)
        return std::nullopt;
    const bool covered = std::ranges::all_of(reasons, [&](const std::string &reason) {
        if (const auto answer = answers.find(base::QuestionId(reason)); answer != answers.end())
            return answer->second->answeredAt.at <= seen->at.at && answer->second->answeredAt.day <= visitDay(*seen);
        return isBackground(content, reason) || visitDay(*seen).daysUntil(now.day) < content.limits.seenCoversDays;
    });
    return covered ? std::optional(goOnOf(*seen)) : std::nullopt;
}

std::set<base::RuleId> known(const content::Content &content, const Inputs &inputs, const Facts &facts,
                             const std::set<base::RuleId> &firing, const base::Moment &now)
{
    std::map<base::RuleId, base::Instant> said;
    for (const auto &statement : inputs.statements) {
        if (statement.kind != records::Statement::Kind::Disagree || statement.at.at > now.at ||
            isProfile(statement.rule))
            continue;
        const bool isNerve = std::ranges::find(kNerves, statement.rule.text()) != kNerves.end();
        const auto days = isNerve ? content.limits.knownNerveDays : content.limits.knownDays;
        if (statement.details.contains("taken_back"))
            said.erase(statement.rule);
        else if (now.at - statement.at.at < hours(24 * days))
            said[statement.rule] = std::max(said[statement.rule], statement.at.at);
    }
    if (said.empty() || isUp(facts, "rising") || facts.contains("new-spread"))
        return {};
    const auto isOther = [&](const base::RuleId &rule) { return !said.contains(rule); };
    if (std::ranges::any_of(firing, isOther))
        return {};
    std::set<base::RuleId> rules;
    for (const auto &[rule, at] : said) {
        const bool ended =
            inputs.history && std::ranges::any_of(inputs.history->findings(), [&](const auto &finding) {
                return finding.since.at >= at && isOther(finding.rule) &&
                       base::fromWord<base::Level>(finding.level) >= base::Level::Clinician;
            });
        if (!ended)
            rules.insert(rule);
    }
    return rules;
}

} // namespace unknot::triage
