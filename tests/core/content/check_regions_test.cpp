// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;
using testing::ElementsAre;

const std::string kRegions = "regions.json";

/// The pointer of a region's entry.
std::string region(const std::string &id)
{
    const auto regions = Edited().at(kRegions, "/regions");
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i]["id"] == id)
            return "/regions/" + std::to_string(i);
    }
    throw std::invalid_argument(id);
}

/// A technique put on a region, both naming each other.
Edited onRegion(const std::string &technique, const std::string &id)
{
    Edited edited;
    edited.set("techniques/" + technique + ".json", "/regions/-", id);
    edited.set(kRegions, region(id) + "/techniques/-", technique);
    return edited;
}

TEST(CheckRegionsTest, NoneOfTheMapIsMissing)
{
    EXPECT_THAT(Edited().remove(kRegions, region("hip-front-right")).problems(),
                Contains(problem(kRegions, "/regions", "the region \"hip-front-right\" is missing")));
    EXPECT_THAT(Edited().remove(kRegions, region("throat")).problems(),
                Contains(problem(kRegions, "/regions", "the region \"throat\" is missing")));
}

TEST(CheckRegionsTest, NoneIsOnTheWrongSide)
{
    EXPECT_THAT(Edited().set(kRegions, region("low-back-left") + "/side", "right").problems(),
                Contains(problem(kRegions, region("low-back-left") + "/side", "must be \"left\"")));
    EXPECT_THAT(Edited().set(kRegions, region("low-back-left") + "/name", "Right low back").problems(),
                ElementsAre(problem(kRegions, region("low-back-left") + "/name", "must begin with \"Left \"")));
}

TEST(CheckRegionsTest, NamesAreShort)
{
    EXPECT_THAT(Edited().set(kRegions, region("throat") + "/name", "The throat and what is around it").problems(),
                ElementsAre(problem(kRegions, region("throat") + "/name", "7 words, at most 6")));
}

TEST(CheckRegionsTest, NeighboursNameEachOther)
{
    EXPECT_THAT(Edited().set(kRegions, region("throat") + "/neighbours/-", "tailbone").problems(),
                ElementsAre(problem(kRegions, region("throat") + "/neighbours/3", "tailbone does not name it back")));
}

TEST(CheckRegionsTest, RegionAndTechniqueNameEachOther)
{
    EXPECT_THAT(Edited().set(kRegions, region("flank-left") + "/techniques/-", "cat-cow").problems(),
                ElementsAre(problem(kRegions, region("flank-left") + "/techniques/2", "cat-cow does not name this")));
    EXPECT_THAT(Edited().set("techniques/cat-cow.json", "/regions/0", "flank-left").problems(),
                Contains(problem("techniques/cat-cow.json", "/regions/0", "flank-left does not name this")));
}

TEST(CheckRegionsTest, NothingPressesOnTheFrontAndSideOfTheNeck)
{
    EXPECT_THAT(onRegion("hands-neck-circles", "neck-side-left").problems(),
                ElementsAre(problem("techniques/hands-neck-circles.json", "/regions/4", "(Z2)")));
}

TEST(CheckRegionsTest, NoToolPressesOnTheFlankButHandsMay)
{
    EXPECT_THAT(onRegion("ball-wall-low-back", "flank-right").problems(),
                ElementsAre(problem("techniques/ball-wall-low-back.json", "/regions/2", "(Z4)")));
    EXPECT_THAT(onRegion("hands-low-back-knuckles", "flank-right").problems(), testing::IsEmpty());
}

TEST(CheckRegionsTest, NothingPressesOnTheMidlineOrALimb)
{
    EXPECT_THAT(onRegion("hook-press", "spine-upper").problems(),
                Contains(problem("techniques/hook-press.json", "/regions/10", "midline (Z1)")));
    EXPECT_THAT(onRegion("roller-glutes", "leg-left").problems(),
                Contains(problem("techniques/roller-glutes.json", "/regions/6", "only spreads")));
}

TEST(CheckRegionsTest, WhatPressesNamesItsRegions)
{
    EXPECT_THAT(Edited().set("techniques/hook-press.json", "/any_region", true).problems(),
                Contains(problem("techniques/hook-press.json", "/any_region", "must name its regions")));
}

TEST(CheckRegionsTest, ProtectedZonesAreZ1ToZ10)
{
    EXPECT_THAT(Edited().set(kRegions, region("throat") + "/zones/0", "Z11").problems(),
                ElementsAre(problem(kRegions, region("throat") + "/zones/0", "Z1 to Z10")));
}

TEST(CheckRegionsTest, EveryProtectedZoneIsTold)
{
    EXPECT_THAT(Edited().set(kRegions, "/protected_zones/3/id", "Z12").problems(),
                ElementsAre(problem(kRegions, "/protected_zones", "\"Z4\" is missing"),
                            problem(kRegions, "/protected_zones/3/id", "Z1 to Z10")));
    EXPECT_THAT(Edited().remove(kRegions, "/protected_zones/1/sources").problems(),
                ElementsAre(problem(kRegions, "/protected_zones/1", "names no source")));
}

} // namespace
} // namespace unknot::content
