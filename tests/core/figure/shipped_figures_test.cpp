// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/figure/figures.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace unknot::figure {

namespace {

using testing::IsEmpty;

constexpr double kTolerance = 0.013; ///< metres
constexpr int kMoments = 12;
constexpr double kSharpest = 155; ///< degrees, of knee, elbow and hip

/// Every figure at moments of its whole round.
void everyMoment(const std::function<void(const Animation &, const Scene &)> &check)
{
    for (const Animation &animation : Figures::ours().all()) {
        const int moments = animation.moves() ? kMoments : 1;
        for (int i = 0; i < moments; ++i) {
            SCOPED_TRACE(animation.id + " at " + std::to_string(i) + " of " + std::to_string(moments));
            check(animation, sceneOf(animation, animation.seconds() * i / moments, 0));
        }
    }
}

double ground(const Animation &animation)
{
    for (const Prop &prop : animation.props) {
        if (prop.kind == Prop::Kind::Bed)
            return prop.place.at.y;
    }
    return 0;
}

/// How deep a lump is in a box that stands square in the world.
double depthIn(const Lump &wall, const Lump &lump)
{
    double shallowest = 1e9;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        for (const double sign : {1.0, -1.0}) {
            const Vec outward = unit(wall.axes[axis]) * sign;
            const double face = dot(wall.farthest(outward), outward);
            const double inmost = dot(lump.farthest(outward * -1), outward);
            shallowest = std::min(shallowest, face - inmost);
        }
    }
    return shallowest;
}

} // namespace

TEST(ShippedFiguresTest, AllCanBeRead)
{
    content::Problems problems;
    const auto figures = Figures::read(shipped(), problems);
    for (const content::Problem &problem : problems)
        ADD_FAILURE() << problem.file << " " << problem.pointer << ": " << problem.text;
    EXPECT_EQ(figures.all().size(), shipped().size());
}

TEST(ShippedFiguresTest, EachIsNamedAfterItsFile)
{
    std::size_t i = 0;
    for (const auto &file : shipped())
        EXPECT_EQ("figures/" + Figures::ours().all().at(i++).id + ".json", file.path);
}

TEST(ShippedFiguresTest, EveryTechniqueIsShownInEachOfItsWays)
{
    const content::Content content = content::loadShipped();
    for (const content::Technique &technique : content.techniques) {
        for (const content::Way &way : technique.ways) {
            const auto *found = Figures::ours().find(technique.id, way.id, way.position);
            ASSERT_NE(found, nullptr);
            const std::string names[] = {technique.id.text() + "/" + way.id, technique.id.text(),
                                         std::string(toWord(way.position))};
            EXPECT_TRUE(std::ranges::any_of(
                names,
                [&](const std::string &name) { return std::ranges::find(found->shows, name) != found->shows.end(); }))
                << technique.id << " " << way.id;
        }
    }
}

TEST(ShippedFiguresTest, WhatTheyShowExistsAndIsShownOnce)
{
    const content::Content content = content::loadShipped();
    std::map<std::string, int> shown;
    for (const Animation &animation : Figures::ours().all()) {
        for (const std::string &what : animation.shows) {
            ++shown[what];
            const auto technique = what.substr(0, what.find('/'));
            EXPECT_TRUE(content.find(base::TechniqueId(technique)) != nullptr ||
                        base::fromWord<base::Position>(what).has_value())
                << animation.id << " shows " << what;
        }
    }
    std::erase_if(shown, [](const auto &each) { return each.second == 1; });
    EXPECT_THAT(shown, IsEmpty());
}

TEST(ShippedFiguresTest, EveryPositionHasAFigureToFallBackOn)
{
    for (const base::Position position : base::all<base::Position>()) {
        const auto *found = Figures::ours().find(base::TechniqueId("unknown"), "", position);
        ASSERT_NE(found, nullptr);
        EXPECT_NE(std::ranges::find(found->shows, toWord(position)), found->shows.end()) << toWord(position);
    }
}

TEST(ShippedFiguresTest, TheSpotsThatTheyNameAreKnown)
{
    for (const Animation &animation : Figures::ours().all())
        EXPECT_TRUE(animation.spot.empty() || soreSpot(animation.spot)) << animation.id;
}

TEST(ShippedFiguresTest, EveryMuscleOfTheMapIsSomewhereOnTheFigure)
{
    for (const content::Region &region : content::loadShipped().regions) {
        const bool isShown = region.kind != content::RegionKind::Muscle || soreSpot(region.id.text());
        EXPECT_TRUE(isShown) << region.id;
    }
}

TEST(ShippedFiguresTest, NothingGoesThroughTheGround)
{
    everyMoment([](const Animation &animation, const Scene &scene) {
        for (const Shape &shape : scene.shapes) {
            const double low = shape.isBody() ? lowest(shape) : ground(animation);
            EXPECT_GE(low, ground(animation) - kTolerance);
        }
    });
}

TEST(ShippedFiguresTest, NothingGoesThroughAWall)
{
    everyMoment([](const Animation &, const Scene &scene) {
        for (const Shape &wall : scene.shapes) {
            if (wall.stuff != Stuff::Wall)
                continue;
            for (const Shape &shape : scene.shapes) {
                if (!shape.isBody())
                    continue;
                for (const auto &chain : shape.chains) {
                    for (const Lump &lump : chain)
                        EXPECT_LE(depthIn(wall.chains.front().front(), lump), kTolerance);
                }
            }
        }
    });
}

TEST(ShippedFiguresTest, HandsAndFeetReachTheirPlaces)
{
    everyMoment([](const Animation &, const Scene &scene) { EXPECT_LE(scene.bones.missed, kTolerance); });
}

TEST(ShippedFiguresTest, NoJointBendsFartherThanAPersons)
{
    everyMoment([](const Animation &, const Scene &scene) {
        for (const bool near : {true, false}) {
            EXPECT_LE(kneeBend(scene.bones, near), kSharpest);
            EXPECT_LE(elbowBend(scene.bones, near), kSharpest);
            EXPECT_LE(hipBend(scene.bones, near), kSharpest);
        }
    });
}

} // namespace unknot::figure
