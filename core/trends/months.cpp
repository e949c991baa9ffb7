// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/months.h"

#include "core/trends/statistics.h"

#include <algorithm>
#include <map>
#include <set>

namespace unknot::trends {

namespace {

constexpr std::size_t kLeastForMiddle = 5;
constexpr int kMonths = 12;

Range monthOf(base::Date first, base::Date today)
{
    return {first, std::min(monthFrom(first, 1).plusDays(-1), today)};
}

std::optional<double> middleOf(std::span<const DayValue> days)
{
    auto averages = averagesOf(days);
    if (averages.size() < kLeastForMiddle)
        return std::nullopt;
    return median(std::move(averages));
}

base::TechniqueId mostOften(const records::History &history, Range range)
{
    std::map<records::NameIndex, int> sessions;
    for (const auto &session : history.sessions()) {
        if (!range.contains(session.day))
            continue;
        std::set<records::NameIndex> seen;
        for (const auto &step : history.stepsOf(session))
            if (step.doneSeconds > 0 && seen.insert(step.technique).second)
                ++sessions[step.technique];
    }
    const auto most = std::ranges::max_element(sessions, {}, [](const auto &each) { return each.second; });
    if (most == sessions.end() ||
        std::ranges::count(sessions, most->second, [](const auto &each) { return each.second; }) > 1)
        return {};
    return base::TechniqueId(history.name(most->first));
}

} // namespace

MonthSum monthSum(const records::History &history, base::Date first, base::Date today)
{
    const Range range = monthOf(first, today);
    MonthSum sum;
    sum.of = range.days();
    const auto days = series(history, range);
    sum.logged = static_cast<int>(days.size());
    sum.middle = middleOf(days);
    sum.before = middleOf(series(history, monthOf(monthFrom(first, -1), today)));
    sum.mostOften = mostOften(history, range);
    return sum;
}

base::Date monthFrom(base::Date day, int months)
{
    const int count = day.year() * kMonths + static_cast<int>(day.month()) - 1 + months;
    return base::Date::of(count / kMonths, static_cast<unsigned>(count % kMonths) + 1, 1).value_or(day);
}

} // namespace unknot::trends
