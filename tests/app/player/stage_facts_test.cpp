// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_facts.h"

#include "tests/app/player/fake_seams.h"

#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;
using base::SegmentKind;
using State = player::RoutinePlayer::State;

} // namespace

class StageFactsTest : public ::testing::Test
{
protected:
    player::RoutinePlayer at(plan::PermittedPlan plan, SegmentKind kind) const
    {
        player::RoutinePlayer player(std::move(plan));
        (void)player.start();
        while (player.timeline().segments[player.segment()].kind != kind)
            (void)player.advance(100ms);
        return player;
    }

    FakeSeams fake;
};

TEST_F(StageFactsTest, TheClockEndsWithZero)
{
    EXPECT_EQ(clockText(45s), "0:45");
    EXPECT_EQ(clockText(44'100ms), "0:45");
    EXPECT_EQ(clockText(90s), "1:30");
    EXPECT_EQ(clockText(1ms), "0:01");
    EXPECT_EQ(clockText(0ms), "0:00");
}

TEST_F(StageFactsTest, ASearchSaysHowLongTheHoldWillBe)
{
    const auto facts = stageFacts(at(fake.technique("T01"), SegmentKind::Find));
    EXPECT_EQ(facts.doing, "Find the sore spot");
    EXPECT_EQ(facts.hold, "45 s");
    EXPECT_FALSE(facts.mayLetGo);
}

TEST_F(StageFactsTest, TheFirstSideIsFollowedByTheOther)
{
    const auto facts = stageFacts(at(fake.technique("T01"), SegmentKind::Do));
    EXPECT_FALSE(facts.sideWord.isEmpty());
    EXPECT_EQ(facts.next, "Next: the other side");
    EXPECT_TRUE(facts.mayLetGo);
}

TEST_F(StageFactsTest, TheLastThingIsFollowedByNothing)
{
    EXPECT_EQ(stageFacts(at(fake.technique("T01"), SegmentKind::Rest)).next, "Then you are done");
}

TEST_F(StageFactsTest, TheNextStepIsNamedWithItsSide)
{
    player::RoutinePlayer player(fake.routine("R02"));
    (void)player.start();
    EXPECT_THAT(stageFacts(player).next.toStdString(), testing::StartsWith("Next: "));
    EXPECT_NE(stageFacts(player).next, "Next: the other side");
}

TEST_F(StageFactsTest, ASecondPassIsTheSameOnceMore)
{
    plan::Plan plan = plan::fromTechnique(fake.content, *fake.content.findTechniqueNamed("T01"),
                                          base::RegionId("interscapular-left"));
    plan.steps.push_back(plan.steps.front());
    EXPECT_EQ(stageFacts(at(fake.permitted(plan), SegmentKind::Do)).next, "Next: the same once more");
}

TEST_F(StageFactsTest, WhatIsPlayedOfAStepIsToldToTheDesktop)
{
    auto player = at(fake.technique("T01"), SegmentKind::Find);
    const auto search = stepTime(player);
    (void)player.advance(5s);
    EXPECT_EQ(stepTime(player).done - search.done, 5s);
    EXPECT_EQ(stepTime(player).length, search.length);
    (void)player.found();
    (void)player.plusTen();
    EXPECT_GT(stepTime(player).length, stepTime(player).done);
}

/// At 240 words a minute. What stands while something is held can be read meanwhile; the name of the first step was
/// on the page before, that of a side change is there already.
TEST_F(StageFactsTest, NothingHasToBeReadFasterThanItCanBe)
{
    const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts).size(); };
    for (const content::Routine &routine : fake.content.routines) {
        player::RoutinePlayer player(fake.permitted(plan::fromRoutine(fake.content, routine)));
        (void)player.start();
        while (player.state() == State::Running) {
            const plan::Segment segment = player.timeline().segments[player.segment()];
            const StageFacts facts = stageFacts(player);
            const bool isNamed = player.segment() == 0 || segment.kind == SegmentKind::Switch;
            const auto shown = words(facts.doing) + words(facts.sideWord) + words(facts.lines.join(u' ')) +
                               (isNamed ? 0 : words(facts.step));
            const bool isRead = segment.kind == SegmentKind::Do || shown * 250ms <= segment.length;
            EXPECT_TRUE(isRead) << routine.id.text() << ": " << facts.step.toStdString();
            (void)player.advance(player.leftInSegment());
        }
    }
}

TEST_F(StageFactsTest, BreathIsInForFourAndOutForSix)
{
    auto player = at(fake.technique("T40"), SegmentKind::Do);
    EXPECT_TRUE(breathNow(player).isIn);
    EXPECT_NEAR(breathNow(player).fullness, 0, 0.01);
    (void)player.advance(4s);
    EXPECT_FALSE(breathNow(player).isIn);
    EXPECT_NEAR(breathNow(player).fullness, 1, 0.01);
    (void)player.advance(6s);
    EXPECT_TRUE(breathNow(player).isIn);
    EXPECT_NEAR(breathNow(player).fullness, 0, 0.01);
}

TEST_F(StageFactsTest, AHoldBreathesOutAtEachReminder)
{
    auto player = at(fake.technique("T01"), SegmentKind::Do);
    (void)player.advance(10s);
    EXPECT_TRUE(breathNow(player).isPaced);
    EXPECT_FALSE(breathNow(player).isIn);
    EXPECT_NEAR(breathNow(player).fullness, 1, 0.01);
}

TEST_F(StageFactsTest, NothingPacesTheBreathOutsideOfAStep)
{
    player::RoutinePlayer player(fake.technique("T01"));
    (void)player.start();
    EXPECT_FALSE(breathNow(player).isPaced);
}

} // namespace unknot::ui
