// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include "tests/support/fixed_clock.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace unknot::test {

/// A day without an entry.
inline constexpr double kNone = -1;

/// Averages of days in a row.
inline std::vector<trends::DayValue> daysFrom(std::string_view first, std::initializer_list<double> averages)
{
    std::vector<trends::DayValue> days;
    auto date = dayOf(first);
    for (const double average : averages) {
        if (average != kNone)
            days.push_back({date, average, average, 1});
        date = date.plusDays(1);
    }
    return days;
}

inline trends::Range rangeOf(std::string_view from, std::string_view to)
{
    return {dayOf(from), dayOf(to)};
}

} // namespace unknot::test
