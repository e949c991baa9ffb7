// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

namespace unknot::player {
namespace {

using base::Side;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

using BudgetsTest = PlayerTest;

TEST_F(BudgetsTest, RollingEndsAtTenMinutesAndThatIsSaid)
{
    auto player = playing({{"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T09", 90},
                           {"T24", 30}});

    const auto events = player.advance(1h);

    const auto records = recordsOf(player, events);
    ASSERT_EQ(records.size(), 9u);
    EXPECT_THAT(records[5], HasSubstr("time 90 of 90"));
    EXPECT_THAT(records[6], HasSubstr("time 60 of 90"));
    EXPECT_THAT(records[7], HasSubstr("skipped 0 of 90"));
    EXPECT_THAT(records[8], HasSubstr("time 30 of 30"));
    EXPECT_THAT(saidIn(events), Contains("10 minutes of rolling: that is enough for one session."));
}

TEST_F(BudgetsTest, ASpotHasEnoughAfterTwoWholeHolds)
{
    auto player = playing({{"T01", 60, Side::Left}, {"T24", 30}});
    for (int pass = 0; pass < 2; ++pass) {
        (void)player.advance(3s + 20s + 59s);
        (void)player.restartStep();
    }

    const auto events = player.advance(3s + 20s + 2s);

    EXPECT_THAT(recordsOf(player, events), ElementsAre(HasSubstr("ended left time 2 of 60")));
    EXPECT_THAT(saidIn(events), Contains("This spot has had enough for now."));
    EXPECT_EQ(player.step(), 1u);
}

TEST_F(BudgetsTest, WhatHasNoBudgetLeftIsNotEvenPrepared)
{
    auto player = playing({{"T01", 60, Side::Left}, {"T24", 30}});
    (void)player.advance(3s + 20s + 60s);
    (void)player.back();
    (void)player.back();
    (void)player.advance(3s + 20s + 60s);

    const auto events = player.jumpTo(0);

    EXPECT_THAT(recordsOf(player, events), ElementsAre(HasSubstr("ended left skipped 0 of 60")));
    EXPECT_THAT(saidIn(events), ElementsAre("This spot has had enough for now."));
    EXPECT_EQ(player.step(), 1u);
}

TEST_F(BudgetsTest, ATechniqueEndsAtItsOwnCap)
{
    auto player = playing({{"T01", 60}, {"T01", 60}, {"T01", 60}, {"T01", 60}});

    const auto records = recordsOf(player, player.advance(1h));

    ASSERT_EQ(records.size(), 8u);
    EXPECT_THAT(records[5], HasSubstr("time 60 of 60"));
    EXPECT_THAT(records[6], HasSubstr("skipped 0 of 60"));
}

TEST_F(BudgetsTest, SearchingIsNotPressing)
{
    auto player = playing({{"T01", 60, Side::Left}});
    for (int i = 0; i < 30; ++i) {
        (void)player.advance(3s + 19s);
        (void)player.restartStep();
    }
    EXPECT_THAT(recordsOf(player, player.advance(1h)), ElementsAre(HasSubstr("time 60 of 60")));
}

TEST_F(BudgetsTest, UpcomingKnowsWhereABudgetEnds)
{
    auto player = playing({{"T01", 60, Side::Left}, {"T24", 30}});
    (void)player.advance(3s + 20s + 59s);
    (void)player.restartStep();
    (void)player.advance(3s + 20s + 59s);
    (void)player.restartStep();
    (void)player.advance(3s + 20s);

    const auto cues = player.upcoming(2s);

    EXPECT_TRUE(std::ranges::any_of(cues, [](const Upcoming &cue) {
        return cue.after == 2s && cue.text == "This spot has had enough for now.";
    }));
}

} // namespace
} // namespace unknot::player
