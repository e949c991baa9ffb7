// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/look_back.h"

#include <algorithm>
#include <set>
#include <utility>

namespace unknot::triage {
namespace {

using base::Level;
using records::Finding;

constexpr int kDays = 14; // clinical 5.9.10, today among them

/// The last moment of a day, as it was lived where `now` is.
base::Moment endOf(base::Date day, const base::Moment &now)
{
    auto moment = now;
    moment.day = day;
    moment.at = std::chrono::time_point_cast<base::Instant::duration>(day.plusDays(1).sysDays()) - now.offset -
                std::chrono::milliseconds(1);
    return moment;
}

/// Already told: it holds, or it held at some time of these days.
bool isOnRecord(const records::History &history, const base::RuleId &rule, base::Date from)
{
    return std::ranges::any_of(history.findings(), [&](const Finding &finding) {
        return finding.rule == rule &&
               (!finding.clearedAt || finding.since.day >= from || finding.clearedAt->day >= from);
    });
}

Level highestOnRecord(const records::History &history, base::Date from)
{
    auto highest = Level::SelfCare;
    for (const auto &finding : history.findings())
        if (isOnRecord(history, finding.rule, from))
            highest = std::max(highest, base::fromWord<Level>(finding.level).value_or(highest));
    return highest;
}

/// What would have latched on one of the days before today, each rule from its first day on.
std::vector<Finding> missed(const content::Content &content, const Inputs &inputs, const base::Moment &now,
                            base::Date from)
{
    std::vector<Finding> found;
    std::set<base::RuleId> rules;
    for (auto day = from; day < now.day; day = day.plusDays(1)) {
        auto then = assess(content, inputs, endOf(day, now));
        for (auto &finding : then.toSet) {
            const auto *rule = content.find(finding.rule);
            if (!rule || rule->latchHours == 0 || isOnRecord(*inputs.history, finding.rule, from) ||
                !rules.insert(finding.rule).second)
                continue;
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace

std::optional<Assessment> lookBack(const content::Content &content, const Inputs &inputs, const base::Moment &now)
{
    if (!inputs.history || content.rules.empty())
        return std::nullopt;
    const auto from = now.day.plusDays(1 - kDays);
    auto found = missed(content, inputs, now, from);
    auto history = *inputs.history;
    for (const auto &finding : found)
        history = history.with(finding);
    auto given = inputs;
    given.history = &history;
    auto result = assess(content, given, now);
    // What would have opened again since is neither told nor kept.
    std::erase_if(found, [&](const Finding &finding) { return std::erase(result.toClear, finding.id) > 0; });
    if (result.level < Level::Clinician || result.level <= highestOnRecord(*inputs.history, from))
        return std::nullopt;
    for (auto &fired : result.findings)
        if (std::ranges::find(found, fired.id, &Finding::rule) != found.end())
            fired.isNew = true;
    result.toSet.insert(result.toSet.end(), found.begin(), found.end());
    return result;
}

} // namespace unknot::triage
