// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/pose.h"

#include <optional>
#include <string_view>

namespace unknot::figure {

/// Where a region of the body map lies on the figure, on its skin, and how large it is.
struct SoreSpot
{
    Spot place;
    Vec outward; ///< square to the skin, in the anchor's directions
    double radius = 0.06;
};

/// Takes a region or a pair ("interscapular-left", "interscapular"). The near side stands for both. Nothing for what
/// the figure does not show.
std::optional<SoreSpot> soreSpot(std::string_view region);

} // namespace unknot::figure
