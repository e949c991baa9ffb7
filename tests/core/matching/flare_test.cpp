// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flare.h"

#include "core/content/load.h"
#include "core/plan/place.h"
#include "tests/core/matching/sessions.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

using base::Place;
using namespace std::chrono_literals;

class FlareTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    /// So many sessions of a routine, each of which took the pain from 7 to another level.
    static void play(std::vector<records::Session> &sessions, const char *routine, int times, int after)
    {
        for (int i = 0; i < times; ++i) {
            sessions.push_back(session(24h * static_cast<int>(sessions.size() + 1), 7, after,
                                       {did("belly-breathing", "low-back-left", 60)}));
            sessions.back().routine = routine;
        }
    }
    static std::string routineFor(const std::vector<records::Session> &sessions, const Wish &wish = {})
    {
        return flareRoutine(shipped(), historyOf(sessions), wish).plan.id;
    }
};

TEST_F(FlareTest, WithoutSessionsItIsTheOneMadeForBadDays)
{
    const auto flare = flareRoutine(shipped(), {}, {});

    EXPECT_EQ(flare.plan.id, "flare-day-gentle");
    EXPECT_EQ(flare.pairs, 0);
}

TEST_F(FlareTest, OneThatOftenEasedComesFirst)
{
    std::vector<records::Session> sessions;
    play(sessions, "bedtime-wind-down", 9, 4);

    const auto flare = flareRoutine(shipped(), historyOf(sessions), {});

    EXPECT_EQ(flare.plan.id, "bedtime-wind-down");
    EXPECT_EQ(flare.pairs, 9);
}

TEST_F(FlareTest, TooFewSessionsSayNothing)
{
    std::vector<records::Session> sessions;
    play(sessions, "bedtime-wind-down", 7, 2);

    EXPECT_EQ(routineFor(sessions), "flare-day-gentle");
}

TEST_F(FlareTest, OfTwoThatEasedTheGentlerOneIsTaken)
{
    std::vector<records::Session> sessions;
    play(sessions, "morning-mobility", 9, 2);
    play(sessions, "bedtime-wind-down", 9, 5);

    EXPECT_EQ(routineFor(sessions), "bedtime-wind-down");
}

TEST_F(FlareTest, NothingThatPressesIsTakenHoweverItHelped)
{
    std::vector<records::Session> sessions;
    play(sessions, "upper-back-knot-release", 12, 1);
    play(sessions, "roller-session", 12, 1);
    play(sessions, "build-and-protect", 12, 1);

    EXPECT_EQ(routineFor(sessions), "flare-day-gentle");
}

TEST_F(FlareTest, AtAChairNothingIsDoneOnTheFloor)
{
    Wish wish;
    wish.places = std::vector{Place::Chair, Place::Standing};

    const auto flare = flareRoutine(shipped(), {}, wish);

    ASSERT_FALSE(flare.plan.steps.empty());
    EXPECT_GT(flare.plan.steps.size(), 2U);
    for (const auto &step : flare.plan.steps)
        EXPECT_FALSE(plan::isDown(shipped(), step)) << step.technique.text();
}

TEST_F(FlareTest, InBedAllOfItIsDoneThere)
{
    Wish wish;
    wish.places = std::vector{Place::Bed};

    for (const auto &step : flareRoutine(shipped(), {}, wish).plan.steps)
        EXPECT_TRUE(plan::isDown(shipped(), step)) << step.technique.text();
}

} // namespace
} // namespace unknot::matching
