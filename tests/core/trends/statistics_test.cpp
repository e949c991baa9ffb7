// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/statistics.h"

#include "tests/core/trends/days.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <random>

namespace unknot::trends {
namespace {

using test::dayOf;
using test::daysFrom;
using test::kNone;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

// Independent values: Python 3.11, statistics.median over itertools.combinations of (day, value) for the slopes, and
// over the values of the days d − 6 … d for the rolling median.

TEST(MedianTest, IsTheMiddleOne)
{
    EXPECT_EQ(median({7}), 7);
    EXPECT_EQ(median({9, 1, 4}), 4);
}

TEST(MedianTest, IsBetweenTheMiddleTwo)
{
    EXPECT_EQ(median({4, 5}), 4.5);
    EXPECT_EQ(median({10, 0, 3, 4}), 3.5);
}

TEST(MedianTest, OneOutlierDoesNotMoveIt)
{
    EXPECT_EQ(median({3, 3, 3, 3, 10}), 3);
}

TEST(Median7Test, NeedsFourDaysOfSeven)
{
    EXPECT_THAT(median7(daysFrom("2026-03-01", {4, 4, 4})), IsEmpty());
    EXPECT_THAT(median7(daysFrom("2026-03-01", {4, kNone, 5, kNone, 6, kNone, 7})),
                ElementsAre(SmoothPoint{dayOf("2026-03-07"), 5.5}));
}

TEST(Median7Test, AgreesWithPython)
{
    const auto days = daysFrom("2026-03-01", {4, 6, 5, kNone, 3, 7, 2, kNone, kNone, 8, 1, 5, 5});

    EXPECT_THAT(median7(days), ElementsAre(SmoothPoint{dayOf("2026-03-05"), 4.5}, SmoothPoint{dayOf("2026-03-06"), 5},
                                           SmoothPoint{dayOf("2026-03-07"), 4.5}, SmoothPoint{dayOf("2026-03-10"), 5},
                                           SmoothPoint{dayOf("2026-03-11"), 3}, SmoothPoint{dayOf("2026-03-12"), 5},
                                           SmoothPoint{dayOf("2026-03-13"), 5}));
}

TEST(Median7Test, AMissingDayHasNoPoint)
{
    const auto points = median7(daysFrom("2026-03-01", {4, 4, 4, 4, kNone, 4}));

    EXPECT_THAT(points, ElementsAre(SmoothPoint{dayOf("2026-03-04"), 4}, SmoothPoint{dayOf("2026-03-06"), 4}));
}

TEST(Median7Test, ZeroHasAPoint)
{
    EXPECT_THAT(median7(daysFrom("2026-03-01", {0, 0, 0, 0})), ElementsAre(SmoothPoint{dayOf("2026-03-04"), 0}));
}

TEST(Median7Test, ADayWithAWorstOnlyIsNotADayWithAnAverage)
{
    auto days = daysFrom("2026-03-01", {4, 4, 4});
    days.push_back({dayOf("2026-03-04"), std::nullopt, 8, 1});

    EXPECT_THAT(median7(days), IsEmpty());
}

TEST(TheilSenTest, FollowsAStraightLine)
{
    EXPECT_THAT(theilSen(daysFrom("2026-03-01", {1, 2, 3})), Optional(1.0));
    EXPECT_THAT(theilSen(daysFrom("2026-03-01", {5, 5, 5})), Optional(0.0));
}

TEST(TheilSenTest, AgreesWithPython)
{
    EXPECT_THAT(theilSen(daysFrom("2026-03-01", {8, 7, kNone, 7, 5, kNone, 6, 4, kNone, 4, 2})),
                Optional(DoubleNear(-0.5277777777777778, 1e-12)));
    EXPECT_THAT(
        theilSen(daysFrom("2026-03-01", {3, 5, 4, kNone, kNone, 7, 6, kNone, 9, kNone, kNone, kNone, kNone, 7})),
        Optional(DoubleNear(0.5, 1e-12)));
}

TEST(TheilSenTest, NeedsTwoDays)
{
    EXPECT_EQ(theilSen({}), std::nullopt);
    EXPECT_EQ(theilSen(daysFrom("2026-03-01", {5})), std::nullopt);
}

TEST(TheilSenTest, OneWildDayDoesNotTurnIt)
{
    EXPECT_GT(*theilSen(daysFrom("2026-03-01", {1, 2, 3, 4, 5, 6, 7, 0})), 0);
}

TEST(DirectionTest, IsTheSignOfTheSlope)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> level(0, 10);
    for (int round = 0; round < 2000; ++round) {
        std::vector<DayValue> days;
        const int count = 2 + round % 13;
        days.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            days.push_back({dayOf("2026-03-01").plusDays(i), level(random) / (1.0 + round % 4), {}, 1});
        const double slope = *theilSen(days);
        const int sign = slope > 0 ? 1 : slope < 0 ? -1 : 0;
        // Two middle slopes of opposite sign have a mean that counting cannot know; then it is none.
        EXPECT_TRUE(direction(days) == sign || direction(days) == 0) << round;
        if (count % 4 > 1) { // an odd number of pairs: one slope is the middle
            EXPECT_EQ(direction(days), sign) << round;
        }
    }
}

TEST(DirectionTest, IsNoneForNothing)
{
    EXPECT_EQ(direction({}), 0);
    EXPECT_EQ(direction(daysFrom("2026-03-01", {5})), 0);
    EXPECT_EQ(direction(daysFrom("2026-03-01", {5, 5, 5})), 0);
}

// Independent values: Python 3.11, statistics.quantiles(…, n=4, method="inclusive").
TEST(SpreadTest, IsTheMiddleHalfOfSevenDays)
{
    const auto points = spread7(daysFrom("2026-03-01", {7, 6, kNone, 5, 4, 4, 2}));

    ASSERT_EQ(points.size(), 3u);
    EXPECT_EQ(points[0], (SpreadPoint{dayOf("2026-03-05"), 4.75, 6.25}));
    EXPECT_EQ(points[1], (SpreadPoint{dayOf("2026-03-06"), 4, 6}));
    EXPECT_EQ(points[2], (SpreadPoint{dayOf("2026-03-07"), 4, 5.75}));
}

TEST(SpreadTest, StandsWhereTheLineStandsAndHoldsIt)
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        std::vector<DayValue> days;
        for (int i = 0; i < 60; ++i)
            if (random() % 3 != 0)
                days.push_back({dayOf("2026-03-01").plusDays(i), static_cast<double>(random() % 11), {}, 1});
        const auto line = median7(days);
        const auto spread = spread7(days);
        ASSERT_EQ(line.size(), spread.size());
        for (std::size_t i = 0; i < line.size(); ++i) {
            EXPECT_EQ(line[i].date, spread[i].date);
            EXPECT_LE(spread[i].low, line[i].value);
            EXPECT_GE(spread[i].high, line[i].value);
        }
    }
}

} // namespace
} // namespace unknot::trends
