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

    friend bool operator==(const DayValue &, const DayValue &) = default;
};

struct Range
{
    base::Date from;
    base::Date to; ///< both included

    /// Calendar days; 0 when it ends before it begins.
    int days() const { return to < from ? 0 : from.daysUntil(to) + 1; }
    bool contains(base::Date date) const { return from <= date && date <= to; }
};

/// The logged days of the range, by date: over all, or of one region (days on which it was marked with a level; its
/// average is the level of the last check-in, else the median of the day's levels).
std::vector<DayValue> series(const records::History &history, Range range,
                             const std::optional<base::RegionId> &region = std::nullopt);

/// The days of a series that lie in the range.
std::span<const DayValue> within(std::span<const DayValue> days, Range range);

} // namespace unknot::trends
