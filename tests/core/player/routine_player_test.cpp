// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

namespace unknot::player {
namespace {

using base::Cue;
using base::Side;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;
using State = RoutinePlayer::State;

using RoutinePlayerTest = PlayerTest;

TEST_F(RoutinePlayerTest, NothingHappensBeforeStart)
{
    auto player = ready({{"T24", 30}});

    EXPECT_THAT(player.advance(1h), IsEmpty());
    EXPECT_THAT(player.upcoming(1h), IsEmpty());
    EXPECT_THAT(player.skip(), IsEmpty());
    EXPECT_EQ(player.state(), State::Ready);
    EXPECT_EQ(player.left(), 3s + 30s + 4s);
}

TEST_F(RoutinePlayerTest, StartingTwiceIsStartingOnce)
{
    auto player = ready({{"T24", 30}});

    EXPECT_THAT(player.start(), SizeIs(1));
    EXPECT_THAT(player.start(), IsEmpty());
}

TEST_F(RoutinePlayerTest, TheFirstCueIsUpcomingNowUntilItIsGiven)
{
    auto player = playing({{"T24", 30}});

    ASSERT_THAT(player.upcoming(0ms), SizeIs(1));
    EXPECT_EQ(player.upcoming(0ms)[0].cue, Cue::Prepare);
    EXPECT_EQ(player.upcoming(0ms)[0].after, 0ms);

    EXPECT_THAT(toLines(player, player.advance(0ms)), ElementsAre("0 cue prepare"));
    EXPECT_THAT(player.upcoming(0ms), IsEmpty());
}

TEST_F(RoutinePlayerTest, UpcomingLooksThroughSearchesIntoTheNextHold)
{
    auto player = playing({{"T01", 45, Side::Left}});
    (void)player.advance(3s + 19500ms);

    const auto cues = player.upcoming(2s);

    ASSERT_THAT(cues, SizeIs(1));
    EXPECT_EQ(cues[0].cue, Cue::Start);
    EXPECT_EQ(cues[0].after, 500ms);
    EXPECT_EQ(cues[0].segment, 2u);
}

TEST_F(RoutinePlayerTest, WhilePausedTimeStands)
{
    auto player = playing({{"T24", 30}});
    (void)player.advance(13s);

    EXPECT_THAT(toLines(player, player.pause()), ElementsAre("13000 paused"));
    EXPECT_THAT(player.advance(1h), IsEmpty());
    EXPECT_THAT(player.upcoming(1h), IsEmpty());
    EXPECT_EQ(player.inSegment(), 10s);

    EXPECT_THAT(toLines(player, player.resume()), ElementsAre("13000 resumed"));
    EXPECT_EQ(player.leftInSegment(), 20s);
    EXPECT_THAT(recordsOf(player, player.advance(20s)), ElementsAre("33000 ended none time 30 of 30"));
}

TEST_F(RoutinePlayerTest, LettingGoEndsThisHalfAndTheOtherStaysWhole)
{
    auto player = playing({{"T01", 45}});
    (void)player.advance(3s);
    (void)player.found();
    (void)player.advance(12s);

    EXPECT_THAT(toLines(player, player.released()),
                ElementsAre("15000 ended left released 12 of 45", "15000 entered switch"));
    EXPECT_THAT(recordsOf(player, player.advance(1h)), ElementsAre("85000 ended right time 45 of 45"));
}

TEST_F(RoutinePlayerTest, WordsOutOfPlaceDoNothing)
{
    auto player = playing({{"T24", 30}});
    EXPECT_THAT(player.found(), IsEmpty());
    EXPECT_THAT(player.released(), IsEmpty());
    EXPECT_THAT(player.resume(), IsEmpty());

    (void)player.advance(5s);
    EXPECT_THAT(player.done(), IsEmpty()) << "a timed step is not ended by hand";
    EXPECT_THAT(player.felt(base::Felt::Easier), IsEmpty()) << "nothing was pressed yet";
    EXPECT_THAT(player.stopStep(base::StepEnd::Time), IsEmpty());
    EXPECT_THAT(player.jumpTo(7), IsEmpty());
}

TEST_F(RoutinePlayerTest, AStopEndsTheStepWithItsReason)
{
    auto player = playing({{"T01", 45}, {"T24", 30}});
    (void)player.advance(3s + 20s + 10s);

    EXPECT_THAT(
        toLines(player, player.stopStep(base::StepEnd::Sharp)),
        ElementsAre("33000 ended left sharp 10 of 45", "33000 ended right skipped 0 of 45", "33000 entered prepare"));
    EXPECT_EQ(player.state(), State::Running);
    EXPECT_EQ(player.step(), 1u);
}

TEST_F(RoutinePlayerTest, SpreadingAndNumbPauseBecauseTheCheckComesFirst)
{
    for (const auto reason : {base::StepEnd::Spreading, base::StepEnd::Numb}) {
        auto player = playing({{"T01", 45}, {"T24", 30}});
        (void)player.advance(30s);

        const auto events = player.stopStep(reason);

        EXPECT_EQ(events.back().kind, Kind::Paused);
        EXPECT_EQ(events.front().record->end, reason);
        EXPECT_EQ(player.state(), State::Paused);
    }
}

TEST_F(RoutinePlayerTest, HowItFeltIsAboutTheLastPress)
{
    auto player = playing({{"T01", 45, Side::Left}, {"T24", 30}});
    (void)player.advance(3s + 20s + 45s + 8s);

    const auto events = player.felt(base::Felt::Easier);

    ASSERT_THAT(toLines(player, events), ElementsAre("76000 felt easier"));
    EXPECT_EQ(events[0].record->step, 0u);
    EXPECT_EQ(events[0].segment, 2u);
}

TEST_F(RoutinePlayerTest, StoppingRecordsWhatWasDone)
{
    auto player = playing({{"T24", 30}, {"T22", 20}});
    (void)player.advance(13s);

    EXPECT_THAT(toLines(player, player.stop()), ElementsAre("13000 ended none skipped 10 of 30", "13000 stopped"));
    EXPECT_EQ(player.state(), State::Finished);
    EXPECT_THAT(player.advance(1h), IsEmpty());
    EXPECT_THAT(player.stop(), IsEmpty());
}

} // namespace
} // namespace unknot::player
