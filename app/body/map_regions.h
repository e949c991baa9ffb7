// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/map_region.h"

#include <vector>

namespace unknot::content {
struct Content;
} // namespace unknot::content

namespace unknot::ui {

/// The regions of the content for the map and the list: by body part from head to hip, left before right, the limbs
/// last.
std::vector<MapRegion> mapRegions(const content::Content &content);

} // namespace unknot::ui
