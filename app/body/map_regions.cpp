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

bool isPressed(const content::Content &content, const content::Region &region)
{
    if (region.kind == content::RegionKind::Spread)
        return true; // offered nothing there, but nothing to keep away from either
    return std::ranges::any_of(region.techniques, [&](const base::TechniqueId &id) {
        const content::Technique *technique = content.find(id);
        return technique != nullptr && base::isPress(technique->kind);
    });
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
                           .side = sideOf(region->side),
                           .isPressed = isPressed(content, *region)});
    }
    return regions;
}

} // namespace unknot::ui
