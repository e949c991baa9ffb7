// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include <map>

namespace unknot::trends {

/// On how many days each place was marked, of the days that were logged at all. A place marked with 0 was looked at
/// and did not hurt: it does not count.
struct MarkedDays
{
    int logged = 0;
    std::map<base::RegionId, int> days;

    friend bool operator==(const MarkedDays &, const MarkedDays &) = default;
};

MarkedDays markedDays(const records::History &history, Range range);

} // namespace unknot::trends
