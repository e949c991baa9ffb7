// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/records/history.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::trends {

/// One logged day of a series. A day that was not logged is not in the series: never 0, never carried forward.
struct DayValue
{
    base::Date date;
    std::optional<double> average; ///< A(d), else S(d) of clinical 5.7
    std::optional<double> worst;   ///< W(d)
    int entries = 0;
};

struct Range
{
    base::Date from;
    base::Date to; ///< both included
};

/// The logged days of the range, by date: over all, or of one region (days on which it was marked with a level).
std::vector<DayValue> series(const records::History &history, Range range,
                             const std::optional<base::RegionId> &region = std::nullopt);

struct SmoothPoint
{
    base::Date date;
    double value = 0;
};

/// 7-day rolling median of the averages, a point only where at least 4 of the 7 days were logged (clinical 6.4).
std::vector<SmoothPoint> median7(std::span<const DayValue> days);

struct Week
{
    base::Date monday;
    std::optional<double> median; ///< only with 5 of 7 logged
    double low = 0;
    double high = 0;
    int logged = 0;
};

std::vector<Week> weeks(std::span<const DayValue> days, Range range);

struct RollerWeek
{
    base::Date monday;
    int sessions = 0;
};

double median(std::vector<double> values); ///< of at least one value
/// Median of all pairwise slopes, per day (Theil–Sen). Absent with fewer than two days.
std::optional<double> theilSen(std::span<const DayValue> days);

} // namespace unknot::trends
