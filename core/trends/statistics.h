// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::trends {

double median(std::vector<double> values); ///< of at least one value

/// The averages of the days that have one.
std::vector<double> averagesOf(std::span<const DayValue> days);

struct SmoothPoint
{
    base::Date date;
    double value = 0;

    friend bool operator==(const SmoothPoint &, const SmoothPoint &) = default;
};

/// Median of the averages of each day and the six before it, where at least 4 of the 7 have one. A day without an
/// average has no point, so the line breaks where the diary does. Points near the start of a series lack what came
/// before: pass more days than are shown.
std::vector<SmoothPoint> median7(std::span<const DayValue> days);

/// The middle half of the values: a quarter lies below `low`, a quarter above `high`.
struct SpreadPoint
{
    base::Date date;
    double low = 0;
    double high = 0;

    friend bool operator==(const SpreadPoint &, const SpreadPoint &) = default;
};

/// The quartiles (between two values in proportion, type 7 of Hyndman and Fan) where median7() has a point.
std::vector<SpreadPoint> spread7(std::span<const DayValue> days);

/// Median of all pairwise slopes, in points per day (Theil–Sen). Absent with fewer than two days. Compares every
/// pair: meant for weeks, not for years.
std::optional<double> theilSen(std::span<const DayValue> days);

/// Which way theilSen() points, −1, 0 or 1, quick for any number of days.
int direction(std::span<const DayValue> days);

} // namespace unknot::trends
