// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

namespace unknot::player {
namespace {

using base::Cue;
using base::Side;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;
using State = RoutinePlayer::State;

using TransportTest = PlayerTest;

TEST_F(TransportTest, SkippingGoesToTheNextStep)
{
    auto player = playing({{"T22", 20}, {"T24", 30}});
    (void)player.advance(3s + 5s);

    EXPECT_THAT(
        toLines(player, player.skip()),
        ElementsAre("8000 ended left skipped 5 of 20", "8000 ended right skipped 0 of 20", "8000 entered prepare"));
    EXPECT_THAT(toLines(player, player.skip()), ElementsAre("8000 ended none skipped 0 of 30", "8000 entered rest"));
    EXPECT_THAT(toLines(player, player.skip()), ElementsAre("8000 finished"));
    EXPECT_EQ(player.state(), State::Finished);
}

TEST_F(TransportTest, BackRestartsTheStep)
{
    auto player = playing({{"T24", 30}, {"T22", 20}});
    (void)player.advance(3s + 30s + 6s + 5s);

    EXPECT_THAT(toLines(player, player.back()),
                ElementsAre("44000 ended left skipped 5 of 20", "44000 entered prepare"));
    EXPECT_EQ(player.step(), 1u);
    EXPECT_EQ(player.inSegment(), 0ms);
}

TEST_F(TransportTest, BackAgainIsTheStepBefore)
{
    auto player = playing({{"T24", 30}, {"T22", 20}});
    (void)player.advance(3s + 30s + 6s + 5s);
    (void)player.back();
    (void)player.advance(3s);

    EXPECT_THAT(toLines(player, player.back()), ElementsAre("47000 entered prepare"));
    EXPECT_EQ(player.step(), 0u);
    EXPECT_THAT(recordsOf(player, player.advance(3s + 30s)), ElementsAre("80000 ended none time 30 of 30"))
        << "a replay is a record of its own";
}

TEST_F(TransportTest, BackOnTheFirstStepStaysThere)
{
    auto player = playing({{"T24", 30}});
    (void)player.advance(1s);
    (void)player.back();
    EXPECT_EQ(player.step(), 0u);
}

TEST_F(TransportTest, AfterThreeSecondsBackStaysInTheStep)
{
    auto player = playing({{"T24", 30}, {"T22", 20}});
    (void)player.advance(3s + 30s + 3001ms);
    (void)player.back();
    EXPECT_EQ(player.step(), 1u);
}

TEST_F(TransportTest, BackFromTheRestRestartsTheLastStep)
{
    auto player = playing({{"T24", 30}});
    (void)player.advance(3s + 30s + 1s);
    (void)player.back();
    EXPECT_EQ(player.segment(), 0u);
}

TEST_F(TransportTest, JumpingGoesAnywhere)
{
    auto player = playing({{"T24", 30}, {"T22", 20}, {"T26", 15}});
    (void)player.advance(5s);

    (void)player.jumpTo(2);
    EXPECT_EQ(player.step(), 2u);
    (void)player.jumpTo(0);
    EXPECT_EQ(player.step(), 0u);
}

TEST_F(TransportTest, AJumpToTheFloorLeavesTimeToGetThere)
{
    auto player = playing({{"T24", 30}, {"T18", 40}, {"T18", 40}});

    (void)player.jumpTo(2);

    EXPECT_EQ(player.leftInSegment(), 10s);
}

TEST_F(TransportTest, WhilePausedAChosenStepWaits)
{
    auto player = playing({{"T24", 30}, {"T22", 20}});
    (void)player.advance(5s);
    (void)player.pause();

    (void)player.skip();

    EXPECT_EQ(player.state(), State::Paused);
    EXPECT_EQ(player.step(), 1u);
    EXPECT_THAT(player.advance(1h), IsEmpty());
    (void)player.resume();
    EXPECT_THAT(toLines(player, player.advance(0ms)), ElementsAre("5000 cue prepare"));
}

TEST_F(TransportTest, TenSecondsMoreGoToBothSides)
{
    auto player = playing({{"T01", 45}});
    (void)player.advance(3s + 20s + 30s);

    EXPECT_TRUE(player.canPlusTen());
    (void)player.plusTen();

    EXPECT_EQ(player.leftInSegment(), 25s);
    EXPECT_FALSE(player.canPlusTen()) << "once";
    (void)player.plusTen();
    EXPECT_THAT(recordsOf(player, player.advance(1h)),
                ElementsAre("78000 ended left time 55 of 55", "158000 ended right time 55 of 55"));
}

TEST_F(TransportTest, OnTheSecondSideThereAreNoTenSecondsMore)
{
    auto player = playing({{"T01", 45}});
    (void)player.advance(3s + 20s + 45s + 5s + 20s + 10s);

    EXPECT_FALSE(player.canPlusTen()) << "the first side could not have the same";
}

TEST_F(TransportTest, TenSecondsMoreNeverPassTheDose)
{
    auto player = playing({{"T01", 55}});
    (void)player.advance(3s + 20s + 10s);
    (void)player.plusTen();
    EXPECT_EQ(player.leftInSegment(), 50s) << "60 is the longest hold";

    auto full = playing({{"T01", 60}});
    (void)full.advance(3s + 20s + 10s);
    EXPECT_FALSE(full.canPlusTen());
}

TEST_F(TransportTest, MoreTimeMovesTheCuesThatAreStillToCome)
{
    auto player = playing({{"T22", 15, Side::Left}});
    (void)player.advance(3s + 14s);
    (void)player.plusTen();

    EXPECT_THAT(toLines(player, player.advance(11s)),
                ElementsAre("23000 cue breathe-out", "23000 cue count-5", "24000 cue count-4", "25000 cue count-3",
                            "26000 cue count-2", "27000 cue count-1", "28000 cue end",
                            "28000 ended left time 25 of 25", "28000 entered rest", "28000 cue rest"))
        << "half was given already and does not come twice";
}

TEST_F(TransportTest, MoreTimeBeforeHalfMovesHalf)
{
    auto player = playing({{"T22", 15, Side::Left}});
    (void)player.advance(3s + 2s);
    (void)player.plusTen();

    const auto cues = player.upcoming(1h);
    const auto half = std::ranges::find(cues, Cue::Half, &Upcoming::cue);
    EXPECT_EQ(half->after, 10500ms);
}

TEST_F(TransportTest, ASearchMayTakeItsLongestTime)
{
    auto player = playing({{"T01", 45, Side::Left}});
    (void)player.advance(3s + 18s);

    (void)player.plusTen();

    EXPECT_EQ(player.leftInSegment(), 12s);
    EXPECT_FALSE(player.canPlusTen());
}

} // namespace
} // namespace unknot::player
