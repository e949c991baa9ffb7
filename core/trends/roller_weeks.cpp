// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/roller_weeks.h"

#include <algorithm>

namespace unknot::trends {

namespace {

using records::History;
using records::NameIndex;
using records::SessionFact;

bool isOnRoller(const History &history, const SessionFact &session, const std::vector<NameIndex> &techniques,
                std::chrono::seconds least)
{
    std::chrono::seconds rolled{0};
    for (const auto &step : history.stepsOf(session)) {
        if (std::ranges::find(techniques, step.technique) != techniques.end())
            rolled += std::chrono::seconds(step.doneSeconds);
    }
    return rolled > std::chrono::seconds(0) && rolled >= least;
}

std::vector<NameIndex> indexesOf(const History &history, std::span<const base::TechniqueId> techniques)
{
    std::vector<NameIndex> indexes;
    for (const auto &technique : techniques) {
        if (const auto index = history.indexOf(technique.text()))
            indexes.push_back(*index);
    }
    return indexes;
}

} // namespace

std::vector<RollerWeek> rollerWeeks(const History &history, Range range, const RollerRule &rule)
{
    std::vector<RollerWeek> weeks;
    if (range.days() == 0)
        return weeks;
    for (auto monday = range.from.monday(); monday <= range.to; monday = monday.plusDays(7))
        weeks.push_back({monday, 0});
    const auto techniques = indexesOf(history, rule.techniques);
    for (const SessionFact &session : history.sessions()) {
        if (range.contains(session.day) && isOnRoller(history, session, techniques, rule.least))
            ++weeks[static_cast<std::size_t>(weeks.front().monday.daysUntil(session.day) / 7)].sessions;
    }
    return weeks;
}

} // namespace unknot::trends
