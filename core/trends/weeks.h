// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::trends {

/// Median and range of the averages of one week, Monday to Sunday; present only with 5 of 7 days logged.
struct Week
{
    base::Date monday;
    std::optional<double> median;
    std::optional<double> low;
    std::optional<double> high;
    int logged = 0; ///< days with an average

    friend bool operator==(const Week &, const Week &) = default;
};

/// Every week that the range touches, also those without a logged day. Only days in the range count.
std::vector<Week> weeks(std::span<const DayValue> days, Range range);

} // namespace unknot::trends
