// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

using base::Side;

// The map, the diary and the files of other people know these names: they are a promise, not content.
constexpr auto kMusclePairs = std::to_array<std::string_view>(
    {"skull-base", "neck-back", "neck-side", "shoulder-top", "shoulder-blade-corner", "interscapular",
     "shoulder-blade", "shoulder-back", "shoulder-front", "chest-upper", "mid-back", "side-ribs", "low-back", "flank",
     "sacroiliac", "buttock-upper", "buttock-deep", "hip-side", "hip-front"});
constexpr auto kMidline =
    std::to_array<std::string_view>({"spine-neck", "spine-upper", "spine-low", "tailbone", "throat"});
constexpr auto kSpreadPairs = std::to_array<std::string_view>({"arm", "leg"});
constexpr auto kZones =
    std::to_array<std::string_view>({"Z1", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7", "Z8", "Z9", "Z10"});
constexpr int kMostWordsOfAName = 6;
constexpr std::size_t kFewestLayNames = 3; // what people call it, for the search

void expectRegion(const Content &content, const std::string &id, RegionKind kind, Side side, Report &report)
{
    const auto *region = content.find(base::RegionId(id));
    if (region == nullptr) {
        report.inFile("regions.json", "/regions", fmt::format("the region \"{}\" is missing", id));
        return;
    }
    if (region->kind != kind)
        report.at(*region, "/kind", fmt::format("{} is of another kind", id));
    if (region->side != side)
        report.at(*region, "/side", fmt::format("must be \"{}\" for {}", base::toWord(side), id));
}

void expectPair(const Content &content, std::string_view pair, RegionKind kind, Report &report)
{
    for (const auto side : {Side::Left, Side::Right})
        expectRegion(content, fmt::format("{}-{}", pair, base::toWord(side)), kind, side, report);
}

void checkCompleteness(const Content &content, Report &report)
{
    for (const auto pair : kMusclePairs)
        expectPair(content, pair, RegionKind::Muscle, report);
    for (const auto id : kMidline)
        expectRegion(content, std::string(id), RegionKind::Midline, Side::None, report);
    for (const auto pair : kSpreadPairs)
        expectPair(content, pair, RegionKind::Spread, report);
    expectRegion(content, "head", RegionKind::Spread, Side::None, report);
    constexpr auto kExpected = 2 * kMusclePairs.size() + kMidline.size() + 2 * kSpreadPairs.size() + 1;
    if (content.regions.size() > kExpected)
        report.inFile("regions.json", "/regions",
                      fmt::format("{} regions, the map has {}", content.regions.size(), kExpected));
}

void checkNeighbours(const Content &content, const Region &region, Report &report)
{
    for (std::size_t i = 0; i < region.neighbours.size(); ++i) {
        const auto *other = content.find(region.neighbours[i]);
        const auto pointer = fmt::format("/neighbours/{}", i);
        if (other == &region)
            report.at(region, pointer, "a region is no neighbour of itself");
        else if (other != nullptr && std::ranges::find(other->neighbours, region.id) == other->neighbours.end())
            report.at(region, pointer, fmt::format("{} does not name it back", other->id.text()));
    }
}

/// Region and technique must name each other; a technique for any region names none.
void checkTechniquesOf(const Content &content, const Region &region, Report &report)
{
    for (std::size_t i = 0; i < region.techniques.size(); ++i) {
        const auto *technique = content.find(region.techniques[i]);
        if (technique == nullptr || technique->anyRegion)
            continue;
        if (std::ranges::find(technique->regions, region.id) == technique->regions.end())
            report.at(region, fmt::format("/techniques/{}", i),
                      fmt::format("{} does not name this region", technique->id.text()));
    }
}

void checkRegionsOf(const Content &content, const Technique &technique, Report &report)
{
    if (!technique.anyRegion && technique.regions.empty())
        report.at(technique, "/regions", "names no region; a technique for all of them has \"any_region\": true");
    for (std::size_t i = 0; i < technique.regions.size(); ++i) {
        const auto *region = content.find(technique.regions[i]);
        if (region != nullptr && std::ranges::find(region->techniques, technique.id) == region->techniques.end())
            report.at(technique, fmt::format("/regions/{}", i),
                      fmt::format("{} does not name this technique", region->id.text()));
    }
}

/// Why nothing may press there; empty where it may. Front and side of the neck, bones and limbs are never pressed,
/// the flank takes an own soft hand and no tool (protected zones Z1, Z2, Z4).
std::string_view reasonNotToPress(const Region &region, base::TechniqueClass kind)
{
    if (!base::isPress(kind))
        return {};
    if (region.kind == RegionKind::Midline)
        return "nothing may press on the midline (Z1)";
    if (region.kind == RegionKind::Spread)
        return "nothing may press where pain only spreads to";
    if (region.id.text().starts_with("neck-side"))
        return "nothing may press on the front and side of the neck (Z2)";
    if (region.id.text().starts_with("flank") && kind != base::TechniqueClass::Hands)
        return "no tool may press on the flank (Z4)";
    return {};
}

void checkProtectedZones(const Content &content, const Technique &technique, Report &report)
{
    if (technique.anyRegion && base::isPress(technique.kind))
        report.at(technique, "/any_region", "what presses must name its regions");
    for (std::size_t i = 0; i < technique.regions.size(); ++i) {
        const auto *region = content.find(technique.regions[i]);
        const auto reason = region == nullptr ? std::string_view() : reasonNotToPress(*region, technique.kind);
        if (!reason.empty())
            report.at(technique, fmt::format("/regions/{}", i), std::string(reason));
    }
}

void checkZonesAreTold(const Content &content, Report &report)
{
    for (const auto id : kZones) {
        if (content.findZone(id) == nullptr)
            report.inFile("regions.json", "/protected_zones", fmt::format("the zone \"{}\" is missing", id));
    }
    for (const auto &zone : content.protectedZones) {
        if (std::ranges::find(kZones, zone.id) == kZones.end())
            report.at(zone, "/id", "must be a protected zone, Z1 to Z10");
    }
}

void checkNameAndZones(const Region &region, Report &report)
{
    const auto words = 1 + std::ranges::count(region.name, ' ');
    if (words > kMostWordsOfAName)
        report.at(region, "/name", fmt::format("{} words, at most {}", words, kMostWordsOfAName));
    const std::string_view side = region.side == Side::Left ? "Left " : region.side == Side::Right ? "Right " : "";
    if (!region.name.starts_with(side))
        report.at(region, "/name", fmt::format("must begin with \"{}\"", side));
    if (region.layNames.size() < kFewestLayNames)
        report.at(
            region, "/lay_names",
            fmt::format("{} names; people need at least {} to search by", region.layNames.size(), kFewestLayNames));
    for (std::size_t i = 0; i < region.zones.size(); ++i) {
        if (std::ranges::find(kZones, region.zones[i]) == kZones.end())
            report.at(region, fmt::format("/zones/{}", i), "must be a protected zone, Z1 to Z10");
    }
}

} // namespace

void checkRegions(const Content &content, Report &report)
{
    checkCompleteness(content, report);
    checkZonesAreTold(content, report);
    for (const auto &region : content.regions) {
        checkNeighbours(content, region, report);
        checkTechniquesOf(content, region, report);
        checkNameAndZones(region, report);
    }
    for (const auto &technique : content.techniques) {
        checkRegionsOf(content, technique, report);
        checkProtectedZones(content, technique, report);
    }
}

} // namespace unknot::content
