// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/figure_time.h"

#include "tests/app/player/fake_seams.h"

#include <gmock/gmock.h>

namespace unknot::ui {

using namespace std::chrono_literals;
using base::SegmentKind;

class FigureTimeTest : public ::testing::Test
{
protected:
    player::RoutinePlayer at(const char *technique, SegmentKind kind) const
    {
        player::RoutinePlayer player(fake.technique(technique));
        (void)player.start();
        while (player.timeline().segments[player.segment()].kind != kind)
            (void)player.advance(100ms);
        return player;
    }

    FakeSeams fake;
};

TEST_F(FigureTimeTest, ASearchIsShownMoving)
{
    auto player = at("T01", SegmentKind::Find);
    (void)player.advance(2s);
    EXPECT_NEAR(figureTime(player).value(), 2, 0.2);
}

TEST_F(FigureTimeTest, AHoldStaysStill)
{
    EXPECT_FALSE(figureTime(at("T01", SegmentKind::Do)).has_value());
    EXPECT_FALSE(figureTime(at("T17", SegmentKind::Do)).has_value());
}

TEST_F(FigureTimeTest, WhatIsNotPressedMovesAllTheTime)
{
    auto player = at("T18", SegmentKind::Do);
    (void)player.advance(12s);
    EXPECT_NEAR(figureTime(player).value(), 12, 0.2);
}

TEST_F(FigureTimeTest, ARollerStaysOnTheSoreSpotAndRollsOnFromThere)
{
    auto player = at("T09", SegmentKind::Do);
    double before = 0;
    while (figureTime(player)) {
        before = *figureTime(player);
        (void)player.advance(100ms);
    }
    while (!figureTime(player))
        (void)player.advance(100ms);
    EXPECT_NEAR(*figureTime(player), before, 0.2);
}

} // namespace unknot::ui
