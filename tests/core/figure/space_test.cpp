// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/space.h"

#include <gmock/gmock.h>

namespace unknot::figure {

namespace {

void expectNear(Vec a, Vec b)
{
    EXPECT_NEAR(a.x, b.x, 1e-9);
    EXPECT_NEAR(a.y, b.y, 1e-9);
    EXPECT_NEAR(a.z, b.z, 1e-9);
}

} // namespace

TEST(SpaceTest, ABendForwardTakesTheTopForward)
{
    expectNear(bent(Frame{}, {90, 0, 0}).up, {1, 0, 0});
    expectNear(bent(Frame{}, {90, 0, 0}).forward, {0, -1, 0});
}

TEST(SpaceTest, ABendToTheSideTakesTheTopToTheRight)
{
    expectNear(bent(Frame{}, {0, 90, 0}).up, {0, 0, 1});
}

TEST(SpaceTest, ATwistTurnsToTheLeft)
{
    expectNear(bent(Frame{}, {0, 0, 90}).forward, {0, 0, -1});
}

TEST(SpaceTest, AFrameStaysSquare)
{
    const Frame frame = bent(Frame{}, {31, -17, 64});
    EXPECT_NEAR(dot(frame.forward, frame.up), 0, 1e-9);
    expectNear(cross(frame.forward, frame.up), frame.right);
}

TEST(SpaceTest, AnglesAreThoseBetweenDirections)
{
    EXPECT_NEAR(angleBetween({1, 0, 0}, {0, 2, 0}), 90, 1e-9);
    EXPECT_NEAR(angleBetween({1, 0, 0}, {-3, 0, 0}), 180, 1e-6);
}

} // namespace unknot::figure
