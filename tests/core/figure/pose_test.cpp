// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation.h"

#include <gmock/gmock.h>

namespace unknot::figure {

namespace {

Animation moving()
{
    Animation animation;
    Keyframe low, high;
    low.hold = 1;
    low.move = 2;
    high.hold = 1;
    high.move = 2;
    high.pose.nearArm.raise = 90;
    animation.frames = {low, high};
    return animation;
}

} // namespace

TEST(PoseTest, HoldsAndThenGoesOnToTheNext)
{
    const Animation animation = moving();
    EXPECT_EQ(sample(animation, 0.9).nearArm.raise, 0);
    EXPECT_NEAR(sample(animation, 2).nearArm.raise, 45, 1e-9);
    EXPECT_EQ(sample(animation, 3.5).nearArm.raise, 90);
}

TEST(PoseTest, ComesBackToTheFirst)
{
    const Animation animation = moving();
    EXPECT_EQ(animation.seconds(), 6);
    EXPECT_NEAR(sample(animation, 5).nearArm.raise, 45, 1e-9);
    EXPECT_EQ(sample(animation, 6.5).nearArm.raise, 0);
    EXPECT_EQ(sample(animation, 606.5).nearArm.raise, 0);
}

TEST(PoseTest, BeginsAndEndsGently)
{
    const Animation animation = moving();
    EXPECT_LT(sample(animation, 1.2).nearArm.raise, 5);
    EXPECT_GT(sample(animation, 2.8).nearArm.raise, 85);
}

TEST(PoseTest, OnePoseStandsStill)
{
    Animation animation;
    animation.frames.resize(1);
    EXPECT_FALSE(animation.moves());
    EXPECT_EQ(sample(animation, 3), sample(animation, 0));
}

TEST(PoseTest, ABreathSwellsTheBelly)
{
    const Skeleton bones = solve(Pose{});
    const auto deepest = [&](double breath) {
        double front = 0;
        for (const Shape &shape : fleshOf(bones, breath)) {
            if (shape.stuff != Stuff::Shirt || shape.part != Part::Trunk)
                continue;
            for (const Lump &lump : shape.chains.front())
                front = std::max(front, lump.farthest({1, 0, 0}).x);
        }
        return front;
    };
    EXPECT_GT(deepest(1), deepest(0) + 0.005);
}

} // namespace unknot::figure
