// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/spots.h"

#include <algorithm>
#include <array>

namespace unknot::figure {

namespace {

struct Known
{
    std::string_view pair;
    SoreSpot spot;
};

constexpr Vec kBack{-1, 0, 0};
constexpr Vec kFront{1, 0, 0};
constexpr Vec kOut{0, 0, 1};
constexpr Vec kTop{0, 1, 0};

constexpr auto kSpots = std::to_array<Known>({
    {"skull-base", {{Anchor::Head, {-0.075, -0.085, 0.035}}, kBack, 0.035}},
    {"neck-back", {{Anchor::Neck, {-0.045, 0.03, 0.025}}, kBack, 0.04}},
    {"neck-side", {{Anchor::Neck, {0.005, 0.03, 0.05}}, kOut, 0.04}},
    {"shoulder-top", {{Anchor::Neck, {-0.02, -0.012, 0.1}}, kTop, 0.05}},
    {"shoulder-blade-corner", {{Anchor::Neck, {-0.085, -0.075, 0.075}}, kBack, 0.045}},
    {"interscapular", {{Anchor::Chest, {-0.112, 0.06, 0.045}}, kBack, 0.055}},
    {"shoulder-blade", {{Anchor::Chest, {-0.105, 0.075, 0.105}}, kBack, 0.06}},
    {"shoulder-back", {{Anchor::Neck, {-0.07, -0.08, 0.165}}, kBack, 0.05}},
    {"shoulder-front", {{Anchor::Neck, {0.07, -0.085, 0.165}}, kFront, 0.05}},
    {"chest-upper", {{Anchor::Chest, {0.1, 0.11, 0.09}}, kFront, 0.055}},
    {"mid-back", {{Anchor::Chest, {-0.11, -0.04, 0.05}}, kBack, 0.055}},
    {"side-ribs", {{Anchor::Chest, {-0.02, 0.0, 0.15}}, kOut, 0.06}},
    {"low-back", {{Anchor::Waist, {-0.09, -0.03, 0.05}}, kBack, 0.055}},
    {"flank", {{Anchor::Waist, {-0.055, 0.02, 0.11}}, kBack, 0.05}},
    {"sacroiliac", {{Anchor::Pelvis, {-0.105, 0.06, 0.05}}, kBack, 0.045}},
    {"buttock-upper", {{Anchor::Pelvis, {-0.1, 0.02, 0.1}}, kBack, 0.06}},
    {"buttock-deep", {{Anchor::Pelvis, {-0.115, -0.04, 0.08}}, kBack, 0.06}},
    {"hip-side", {{Anchor::Pelvis, {0.0, 0.0, 0.17}}, kOut, 0.06}},
    {"hip-front", {{Anchor::Pelvis, {0.1, 0.0, 0.09}}, kFront, 0.055}},
    {"spine-neck", {{Anchor::Neck, {-0.05, 0.03, 0}}, kBack, 0.035}},
    {"spine-upper", {{Anchor::Chest, {-0.112, 0.03, 0}}, kBack, 0.04}},
    {"spine-low", {{Anchor::Waist, {-0.092, -0.02, 0}}, kBack, 0.04}},
    {"tailbone", {{Anchor::Pelvis, {-0.1, -0.03, 0}}, kBack, 0.04}},
});

std::string_view pairOf(std::string_view region)
{
    for (const std::string_view side : {"-left", "-right"}) {
        if (region.ends_with(side))
            return region.substr(0, region.size() - side.size());
    }
    return region;
}

} // namespace

std::optional<SoreSpot> soreSpot(std::string_view region)
{
    const auto pair = pairOf(region);
    const auto *found = std::ranges::find(kSpots, pair, &Known::pair);
    return found == kSpots.end() ? std::nullopt : std::optional(found->spot);
}

} // namespace unknot::figure
