// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/map_region.h"

#include <vector>

namespace unknot::ui {

/// Whether each typed word begins a word of the name, the hint or a lay name; case and accents do not matter.
bool matches(const MapRegion &region, const QString &typed);
/// The regions that match, in their order: those whose name does before those known by another word.
std::vector<const MapRegion *> search(const std::vector<MapRegion> &regions, const QString &typed);

} // namespace unknot::ui
