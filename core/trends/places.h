// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include <optional>
#include <vector>

namespace unknot::trends {

/// One place in the range: the middle and the highest of its levels, and on how many days it was marked.
struct MarkedPlace
{
    base::RegionId region;
    std::optional<double> usual; ///< median over its days; absent where it was only ever marked without a level
    std::optional<int> worst;
    int days = 0;

    friend bool operator==(const MarkedPlace &, const MarkedPlace &) = default;
};

/// Every place that was marked in the range, the one marked most often first.
std::vector<MarkedPlace> markedPlaces(const records::History &history, Range range);

/// Days of the range on which any place was marked, or a level given: what a share of days is a share of.
int loggedDays(const records::History &history, Range range);

} // namespace unknot::trends
