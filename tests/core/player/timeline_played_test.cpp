// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

namespace unknot::player {
namespace {

using base::Side;
using testing::ElementsAre;
using testing::ElementsAreArray;
using namespace std::chrono_literals;

using TimelinePlayedTest = PlayerTest;

const std::vector<std::string> kOneStretch = {
    "0 cue prepare",
    "1000 cue breathe-out",
    "3000 entered do",
    "3000 cue start",
    "10500 cue half",
    "13000 cue breathe-out",
    "13000 cue count-5",
    "14000 cue count-4",
    "15000 cue count-3",
    "16000 cue count-2",
    "17000 cue count-1",
    "18000 cue end",
    "18000 ended right time 15 of 15",
    "18000 entered switch",
    "18000 cue switch",
    "23000 entered do",
    "23000 cue start",
    "30500 cue half",
    "33000 cue breathe-out",
    "33000 cue count-5",
    "34000 cue count-4",
    "35000 cue count-3",
    "36000 cue count-2",
    "37000 cue count-1",
    "38000 cue end",
    "38000 ended left time 15 of 15",
    "38000 entered rest",
    "38000 cue rest",
    "39000 cue breathe-out",
    "42000 cue finished",
    "42000 finished",
};

plan::PermittedPlan oneStretch(const content::Content &content)
{
    auto plan =
        plan::fromTechnique(content, *content.findTechniqueNamed("T26"), base::RegionId("shoulder-top-right"));
    plan.steps[0].seconds = 15;
    return *plan::permit(content, plan, {}, {});
}

TEST_F(TimelinePlayedTest, EverythingComesInOrderWhenTimeRunsInOneStep)
{
    RoutinePlayer player(oneStretch(m_content));
    EXPECT_THAT(toLines(player, player.start()), ElementsAre("0 entered prepare"));

    EXPECT_THAT(toLines(player, player.advance(1h)), ElementsAreArray(kOneStretch));
    EXPECT_EQ(player.state(), RoutinePlayer::State::Finished);
    EXPECT_EQ(player.position(), 42s);
    EXPECT_EQ(player.left(), 0ms);
}

TEST_F(TimelinePlayedTest, TheSameComesWhenTimeRunsInSmallSteps)
{
    for (const auto tick : {1ms, 7ms, 16ms, 250ms, 999ms, 1000ms, 13000ms}) {
        RoutinePlayer player(oneStretch(m_content));
        (void)player.start();
        std::vector<std::string> lines;
        while (player.state() == RoutinePlayer::State::Running)
            for (const auto &event : player.advance(tick))
                lines.push_back(toLine(player, event));
        EXPECT_THAT(lines, ElementsAreArray(kOneStretch)) << tick.count();
    }
}

TEST_F(TimelinePlayedTest, ASearchEndsByHandAndTheWholeHoldFollows)
{
    auto player = playing({{"T01", 45, Side::Left}});
    (void)player.advance(3s + 8s);

    EXPECT_THAT(toLines(player, player.found()), ElementsAre("11000 entered do"));
    const auto events = player.advance(45s);

    EXPECT_THAT(recordsOf(player, events), ElementsAre("56000 ended left time 45 of 45"));
    const auto ended = std::ranges::find(events, Kind::StepEnded, &PlayerEvent::kind);
    EXPECT_EQ(ended->record->foundAfterSeconds, 8);
    EXPECT_EQ(ended->record->done, 45s);
    EXPECT_EQ(ended->record->regions.size(), 2u) << "nobody said where on the left";
}

TEST_F(TimelinePlayedTest, ASearchGoesOnByItselfWhenItIsOver)
{
    auto player = playing({{"T01", 45, Side::Left}});

    const auto events = player.advance(3s + 20s);

    EXPECT_EQ(toLine(player, events.back()), "23000 cue start");
    EXPECT_EQ(player.leftInSegment(), 45s);
}

TEST_F(TimelinePlayedTest, ARecordKnowsTheRegionThatWasPressed)
{
    const auto plan =
        plan::fromTechnique(m_content, *m_content.findTechniqueNamed("T01"), base::RegionId("interscapular-right"));
    RoutinePlayer player(*plan::permit(m_content, plan, {}, {}));
    (void)player.start();

    const auto events = player.advance(1h);

    const auto ended = std::ranges::find(events, Kind::StepEnded, &PlayerEvent::kind);
    EXPECT_THAT(ended->record->regions, ElementsAre(base::RegionId("interscapular-right")));
    EXPECT_EQ(ended->record->foundAfterSeconds, 20);
}

TEST_F(TimelinePlayedTest, AStepByHandWaitsAndCountsAllItsTime)
{
    auto player = playing({{"T28", 25, Side::None, true}});

    (void)player.advance(3s + 100s);
    EXPECT_EQ(player.state(), RoutinePlayer::State::Running);
    EXPECT_EQ(player.leftInSegment(), 0ms);
    EXPECT_TRUE(player.upcoming(1h).empty());

    EXPECT_THAT(toLines(player, player.done()),
                ElementsAre("103000 ended none done 100 of 25", "103000 entered rest"));
}

TEST_F(TimelinePlayedTest, TenMinutesOfARoutineKeepTheSumOfTheirSegments)
{
    RoutinePlayer player(
        *plan::permit(m_content, plan::fromRoutine(m_content, *m_content.findRoutineNamed("R02")), {}, {}));
    const auto total = player.timeline().total();
    (void)player.start();

    const auto events = player.advance(1h);

    EXPECT_EQ(events.back().kind, Kind::Finished);
    EXPECT_EQ(events.back().position, total);
    EXPECT_THAT(recordsOf(player, events).size(), 8u);
}

} // namespace
} // namespace unknot::player
