// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/map_region.h"

#include <vector>

namespace unknot::ui {

/// The 48 regions as we ship them, in the words of the body map.
std::vector<MapRegion> shippedRegions();

} // namespace unknot::ui
