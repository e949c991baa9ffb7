// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::plan {
namespace {

/// Content names a region with or without its side.
std::string pairNamed(const content::Content &content, std::string_view name)
{
    const auto *region = content.find(base::RegionId(std::string(name)));
    return region ? content::pairOf(*region) : std::string(name);
}

void addSides(const content::Content &content, const std::string &pair, base::Side side,
              std::vector<base::RegionId> &ids)
{
    const bool either = side == base::Side::Both || side == base::Side::None;
    for (const auto one : {base::Side::Left, base::Side::Right, base::Side::None}) {
        if (!either && one != side && one != base::Side::None)
            continue;
        const auto *region = content::regionOn(content, pair, one);
        if (region && region->side == one && std::ranges::find(ids, region->id) == ids.end())
            ids.push_back(region->id);
    }
}

} // namespace

const content::Way *wayOf(const content::Technique &technique, std::string_view way)
{
    const auto found = std::ranges::find(technique.ways, way, &content::Way::id);
    if (found != technique.ways.end())
        return &*found;
    return technique.ways.empty() ? nullptr : &technique.ways.front();
}

bool isDown(const content::Way &way)
{
    return way.place == base::Place::Floor || way.place == base::Place::Bed;
}

bool isDown(const content::Content &content, const Step &step)
{
    const auto *technique = content.find(step.technique);
    const auto *way = technique ? wayOf(*technique, step.way) : nullptr;
    return way && isDown(*way);
}

const content::Way *wayOnLevel(const content::Technique &technique, bool down)
{
    const auto found = std::ranges::find_if(technique.ways, [&](const auto &way) { return isDown(way) == down; });
    return found != technique.ways.end() ? &*found : wayOf(technique, {});
}

std::vector<base::Side> sidesOf(const content::Content &content, const Step &step)
{
    if (step.side != base::Side::Both)
        return {step.side};
    const auto *region = content.find(base::RegionId(step.region));
    if (region && region->side == base::Side::Right)
        return {base::Side::Right, base::Side::Left};
    return {base::Side::Left, base::Side::Right};
}

std::vector<base::RegionId> workedOn(const content::Content &content, const content::Technique &technique,
                                     std::string_view region, base::Side side)
{
    std::vector<base::RegionId> ids;
    if (!region.empty()) {
        addSides(content, pairNamed(content, region), side, ids);
        return ids;
    }
    for (const auto &served : technique.regions)
        addSides(content, pairNamed(content, served.text()), side, ids);
    return ids;
}

} // namespace unknot::plan
