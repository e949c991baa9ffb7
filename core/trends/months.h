// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/trends/series.h"

#include <optional>

namespace unknot::trends {

/// One month in a line: "March: 19 of 31 days, middle 4, was 5; the ball most often".
struct MonthSum
{
    int logged = 0;               ///< days with a level
    int of = 0;                   ///< days of the month, of the running one those so far
    std::optional<double> middle; ///< median of its days, from five on
    std::optional<double> before; ///< the same of the month before
    base::TechniqueId mostOften;  ///< by sessions; empty where nothing was played, or two things equally often

    friend bool operator==(const MonthSum &, const MonthSum &) = default;
};

/// The month that `first` begins; days after `today` do not count.
MonthSum monthSum(const records::History &history, base::Date first, base::Date today);

/// The first day of the month so many months later; earlier when negative.
base::Date monthFrom(base::Date day, int months);

} // namespace unknot::trends
