// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/map_regions.h"

#include "core/content/content.h"

#include <algorithm>

namespace unknot::ui {

namespace {

MapRegion::Side sideOf(base::Side side)
{
    if (side == base::Side::Left)
        return MapRegion::Side::Left;
    return side == base::Side::Right ? MapRegion::Side::Right : MapRegion::Side::Middle;
}

} // namespace

std::vector<MapRegion> mapRegions(const content::Content &content)
{
    std::vector<const content::Region *> ordered;
    for (const content::Region &region : content.regions)
        ordered.push_back(&region);
    std::ranges::stable_sort(ordered, {}, &content::Region::part);
    std::vector<MapRegion> regions;
    for (const content::Region *region : ordered) {
        QStringList layNames;
        for (const std::string &name : region->layNames)
            layNames << QString::fromStdString(name);
        regions.push_back({.id = QString::fromStdString(region->id.text()),
                           .name = QString::fromStdString(region->name),
                           .hint = QString::fromStdString(region->hint),
                           .layNames = layNames,
                           .side = sideOf(region->side)});
    }
    return regions;
}

} // namespace unknot::ui
