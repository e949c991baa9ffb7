// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/weeks.h"

#include "core/trends/statistics.h"

#include <algorithm>

namespace unknot::trends {

namespace {

constexpr std::size_t kLeastInWeek = 5;

Week weekOf(base::Date monday, std::vector<double> averages)
{
    Week week;
    week.monday = monday;
    week.logged = static_cast<int>(averages.size());
    if (averages.size() < kLeastInWeek)
        return week;
    const auto [low, high] = std::ranges::minmax(averages);
    week.low = low;
    week.high = high;
    week.median = median(std::move(averages));
    return week;
}

} // namespace

std::vector<Week> weeks(std::span<const DayValue> days, Range range)
{
    std::vector<Week> weeks;
    if (range.days() == 0)
        return weeks;
    for (auto monday = range.from.monday(); monday <= range.to; monday = monday.plusDays(7)) {
        const Range week{std::max(monday, range.from), std::min(monday.plusDays(6), range.to)};
        weeks.push_back(weekOf(monday, averagesOf(within(days, week))));
    }
    return weeks;
}

} // namespace unknot::trends
