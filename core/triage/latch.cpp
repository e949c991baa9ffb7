// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/latch.h"

#include <algorithm>

namespace unknot::triage {
namespace {

using std::chrono::hours;

/// Said since the finding, of a visit that was not before its day.
bool seenSince(const Inputs &inputs, const base::Moment &since, base::Instant now)
{
    return std::ranges::any_of(inputs.statements, [&](const records::Statement &statement) {
        return statement.kind == records::Statement::Kind::Seen && statement.at.at >= since.at &&
               statement.at.at <= now && visitDay(statement) >= since.day;
    });
}

/// Every question of page 1's emergency rows answered with no, or known, after the moment.
bool cleanSince(const content::Content &content, const Answers &answers, base::Instant since)
{
    return std::ranges::all_of(content.questions, [&](const content::Question &question) {
        if (question.screen != content::Screen::A)
            return true;
        const auto found = answers.find(question.id);
        return found != answers.end() && found->second->answeredAt.at >= since &&
               (found->second->value.value == "no" || found->second->value.value == "known");
    });
}

const base::RuleId kNotBetter("D1");

} // namespace

const records::Finding *latchOf(const content::Rule &rule, const Inputs &inputs)
{
    if (!inputs.history)
        return nullptr;
    const records::Finding *latest = nullptr;
    for (const auto &finding : inputs.history->findings())
        if (finding.rule == rule.id && !finding.clearedAt && (!latest || latest->since.at <= finding.since.at))
            latest = &finding;
    return latest;
}

bool mayOpen(const content::Content &content, const content::Rule &rule, const records::Finding &finding,
             const Inputs &inputs, const Answers &answers, bool firesNow, base::Instant now)
{
    const auto since = finding.since.at;
    if (firesNow)
        return false;
    if (rule.latchHours == 0)
        return true;
    const bool seen = seenSince(inputs, finding.since, now);
    const bool isOver = now >= since + hours(rule.latchHours) && cleanSince(content, answers, since);
    return rule.level == base::Level::Emergency ? seen && isOver : seen || isOver;
}

bool wasToldLately(const content::Content &content, const content::Rule &rule, const Inputs &inputs,
                   base::Instant now)
{
    if (rule.id != kNotBetter || !inputs.history)
        return false;
    const auto pause = hours(24 * content.limits.askAgainDays);
    return std::ranges::any_of(inputs.history->findings(), [&](const records::Finding &finding) {
        return finding.rule == rule.id && finding.since.at <= now && now - finding.since.at < pause;
    });
}

} // namespace unknot::triage
