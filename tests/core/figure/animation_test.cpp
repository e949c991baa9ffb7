// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation.h"

#include "core/figure/figures.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unknot::figure {
namespace {

const Animation &catCow()
{
    return *std::ranges::find(Figures::ours().all(), "cat-cow", &Animation::id);
}

TEST(AnimationTest, NothingMovesInNoTime)
{
    EXPECT_EQ(farthestMove(sceneOf(catCow(), 1, 0.5), sceneOf(catCow(), 1, 0.5)), 0);
}

TEST(AnimationTest, AfterARoundEverythingIsBack)
{
    EXPECT_NEAR(farthestMove(sceneOf(catCow(), 1, 0.5), sceneOf(catCow(), 1 + catCow().seconds(), 0.5)), 0, 1e-9);
}

TEST(AnimationTest, NoJointMovesFartherThanTheFarthestMove)
{
    const Scene from = sceneOf(catCow(), catCow().startOf(0), 0);
    const Scene to = sceneOf(catCow(), catCow().startOf(1), 0);
    const double farthest = farthestMove(from, to);
    EXPECT_GT(farthest, 0.02);
    for (const Joint joint : {Joint::Head, Joint::Chest, Joint::Waist})
        EXPECT_LE(length(to.bones.at(joint) - from.bones.at(joint)), farthest + 0.03) << static_cast<int>(joint);
}

TEST(AnimationTest, ABreathIsAMoveOfMillimetres)
{
    const double breath = farthestMove(sceneOf(catCow(), 0, 0), sceneOf(catCow(), 0, 1));
    EXPECT_GT(breath, 0.001);
    EXPECT_LT(breath, 0.05);
}

} // namespace
} // namespace unknot::figure
