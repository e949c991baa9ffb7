// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/picture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace unknot::figure {

TEST(PictureTest, FromTheSideForwardIsRight)
{
    const View side{0, 0};
    EXPECT_NEAR(side.project({1, 2, 3}).x, 1, 1e-9);
    EXPECT_NEAR(side.project({1, 2, 3}).y, 2, 1e-9);
    EXPECT_GT(side.depth({0, 0, 1}), side.depth({0, 0, -1}));
}

TEST(PictureTest, FromTheFrontTheFaceIsNearer)
{
    const View front{90, 0};
    EXPECT_GT(front.depth({1, 0, 0}), front.depth({-1, 0, 0}));
    EXPECT_NEAR(front.project({0, 0, 1}).x, -1, 1e-9);
}

TEST(PictureTest, ABallIsRoundFromEverywhere)
{
    Shape shape;
    shape.chains = {{ball({0.3, 1, 0.2}, 0.5)}};
    const View view{33, 21};
    const Outline outline = outlineOf(shape, view);
    const Point middle = view.project({0.3, 1, 0.2});
    ASSERT_EQ(outline.pieces.size(), 1U);
    for (const Point &point : outline.pieces.front())
        EXPECT_NEAR(std::hypot(point.x - middle.x, point.y - middle.y), 0.5, 1e-9);
}

TEST(PictureTest, TwoBallsAreJoinedByASkin)
{
    Shape shape;
    shape.chains = {{ball({0, 0, 0}, 0.1), ball({1, 0, 0}, 0.1)}};
    const Outline outline = outlineOf(shape, {0, 0});
    const Box box = boundsOf({outline});
    EXPECT_NEAR(box.left, -0.1, 1e-9);
    EXPECT_NEAR(box.right, 1.1, 1e-9);
    EXPECT_NEAR(box.top, 0.1, 1e-3);
}

TEST(PictureTest, WhatIsFarIsPaintedFirst)
{
    Shape near, far;
    near.chains = {{ball({0, 0, 1}, 0.1)}};
    far.chains = {{ball({0, 0, -1}, 0.1)}};
    far.stuff = Stuff::Hair;
    EXPECT_EQ(inOrder({near, far}, {0, 0}).front().stuff, Stuff::Hair);
    EXPECT_EQ(inOrder({near, far}, {180, 0}).front().stuff, Stuff::Skin);
}

TEST(PictureTest, ALimbIsInOnePiece)
{
    const auto outlines = inOrder(fleshOf(solve(Pose{}), 0), {0, 0});
    const auto isArm = [](const Outline &outline) { return outline.part == Part::NearArm; };
    const auto first = std::ranges::find_if(outlines, isArm);
    const auto last = std::find_if_not(first, outlines.end(), isArm);
    EXPECT_EQ(std::count_if(outlines.begin(), outlines.end(), isArm), last - first);
}

} // namespace unknot::figure
