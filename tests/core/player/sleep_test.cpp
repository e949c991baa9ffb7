// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

#include <random>

namespace unknot::player {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;
using State = RoutinePlayer::State;

using SleepTest = PlayerTest;

TEST_F(SleepTest, AfterSleepThePlayerWaitsAndNothingMissedIsCounted)
{
    auto player = playing({{"T24", 30}});
    (void)player.advance(10s);

    const auto events = player.slept(12min);

    EXPECT_THAT(toLines(player, events), ElementsAre("10000 slept"));
    EXPECT_EQ(events[0].away, 12min);
    EXPECT_EQ(player.state(), State::Slept);
    EXPECT_THAT(player.advance(12min), IsEmpty());
    (void)player.resume();
    EXPECT_THAT(recordsOf(player, player.advance(23s)), ElementsAre("33000 ended none time 30 of 30"));
}

TEST_F(SleepTest, TheStepCanBeStartedAgainAfterSleep)
{
    auto player = playing({{"T24", 30}});
    (void)player.advance(10s);
    (void)player.slept(1h);

    EXPECT_THAT(toLines(player, player.restartStep()),
                ElementsAre("10000 ended none skipped 7 of 30", "10000 entered prepare"));
    EXPECT_EQ(player.state(), State::Running);
}

TEST_F(SleepTest, TheRoutineCanBeEndedAfterSleep)
{
    auto player = playing({{"T24", 30}});
    (void)player.slept(1h);
    (void)player.stop();
    EXPECT_EQ(player.state(), State::Finished);
}

TEST_F(SleepTest, WhoPausedBeforeSleepingIsStillPaused)
{
    auto player = playing({{"T24", 30}});
    (void)player.pause();
    EXPECT_THAT(player.slept(1h), IsEmpty());
    EXPECT_EQ(player.state(), State::Paused);
}

TEST_F(SleepTest, SleepingAnywhereAddsNothing)
{
    const auto plan =
        *plan::permit(m_content, plan::fromRoutine(m_content, *m_content.findRoutineNamed("R02")), {}, {});
    std::mt19937 random(4);
    for (int i = 0; i < 100; ++i) {
        RoutinePlayer player(plan);
        (void)player.start();
        const auto total = player.timeline().total();
        (void)player.advance(std::chrono::milliseconds(random() % static_cast<unsigned>(total.count())));
        const auto at = player.position();

        (void)player.slept(8h);
        EXPECT_THAT(player.advance(8h), IsEmpty());
        EXPECT_EQ(player.position(), at);
        (void)player.resume();
        EXPECT_EQ(player.advance(24h).back().position, total);
    }
}

} // namespace
} // namespace unknot::player
