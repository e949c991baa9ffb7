// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/body/some_regions.h"

#include "app/body/map_regions.h"

#include "core/content/load.h"

namespace unknot::ui {

std::vector<MapRegion> shippedRegions()
{
    static const content::Content content = content::loadShipped();
    return mapRegions(content);
}

} // namespace unknot::ui
