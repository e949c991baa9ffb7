// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/drawing.h"

#include "core/figure/figures.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unknot::figure {

namespace {

const Animation &named(std::string_view id)
{
    return *std::ranges::find(Figures::ours().all(), id, &Animation::id);
}

} // namespace

TEST(DrawingTest, WhoStandsHasAFloorAndAShadow)
{
    const Drawing drawing = drawingOf(named("standing"), stillOf(named("standing"), 0));
    EXPECT_TRUE(drawing.hasFloor);
    EXPECT_TRUE(drawing.shadow.has_value());
}

TEST(DrawingTest, WhoLiesOnAMatNeedsNoFloor)
{
    EXPECT_FALSE(drawingOf(named("supine"), stillOf(named("supine"), 0)).hasFloor);
}

TEST(DrawingTest, TheSorePlaceIsFaintBehindTheBody)
{
    Animation animation = named("standing-low-back-hands");
    const double seen = drawingOf(animation, stillOf(animation, 0)).glow->strength;
    animation.view.turn = 90;
    EXPECT_LT(drawingOf(animation, stillOf(animation, 0)).glow->strength, seen / 2);
}

TEST(DrawingTest, ABallLiesOnTheGlow)
{
    const Animation &animation = named("wall-ball-back");
    EXPECT_EQ(drawingOf(animation, stillOf(animation, 0)).onGlow.size(), 1U);
}

TEST(DrawingTest, ArrowsAreOnlyInPicturesThatStandStill)
{
    const Animation &animation = named("cat-cow");
    EXPECT_FALSE(drawingOf(animation, stillOf(animation, 0)).arrows.empty());
    EXPECT_TRUE(drawingOf(animation, sceneOf(animation, 0, 0)).arrows.empty());
}

TEST(DrawingTest, TheRoomHoldsTheArrows)
{
    const Animation &animation = named("cat-cow");
    const Box room = roomOf(animation);
    for (std::size_t frame = 0; frame < animation.frames.size(); ++frame) {
        for (const ArrowLine &arrow : drawingOf(animation, stillOf(animation, frame)).arrows)
            EXPECT_LT(std::max(arrow.from.y, arrow.to.y), room.top);
    }
}

TEST(DrawingTest, ACloserLookLeavesOutWhatIsLower)
{
    const Animation &animation = named("seated-head-turn");
    EXPECT_DOUBLE_EQ(roomOf(animation).bottom, animation.view.from);
}

} // namespace unknot::figure
