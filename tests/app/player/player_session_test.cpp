// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/played_controller.h"

#include <QSignalSpy>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;
using base::SegmentKind;
using base::StepEnd;
using Phase = PlayerController::Phase;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

} // namespace

using PlayerSessionTest = PlayerControllerTest;

TEST_F(PlayerSessionTest, ASessionIsWrittenAtItsStartWithThePlanAndTheLevelBefore)
{
    play(fake.technique("T01", "interscapular-left"));

    ASSERT_THAT(saved, SizeIs(1));
    EXPECT_FALSE(saved.front().id.isNull());
    EXPECT_EQ(saved.front().started.iso(), "2026-03-14T21:10:00+01:00");
    EXPECT_EQ(saved.front().before, 6);
    EXPECT_EQ(saved.front().ended, std::nullopt);
    EXPECT_THAT(saved.front().planJson, testing::HasSubstr("\"technique\":\"ball-wall-upper-back\""));
}

TEST_F(PlayerSessionTest, EveryStepIsWrittenAsItEnds)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    EXPECT_THAT(saved, SizeIs(1));
    runTo(SegmentKind::Switch);
    ASSERT_THAT(saved, SizeIs(2));
    EXPECT_THAT(steps(), ElementsAre(Field(&records::StepDone::doneSeconds, 45)));
    EXPECT_EQ(steps().front().foundAfterSeconds, 20);

    fake.run(controller, 5min);

    EXPECT_THAT(steps(), SizeIs(2));
    EXPECT_THAT(steps(), Each(Field(&records::StepDone::end, StepEnd::Time)));
    EXPECT_EQ(saved.back().end, base::SessionEnd::Finished);
    EXPECT_TRUE(saved.back().ended.has_value());
    EXPECT_EQ(controller.phase(), Phase::After);
}

TEST_F(PlayerSessionTest, TheLevelAfterIsWrittenAndMayBeChanged)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    ASSERT_EQ(controller.phase(), Phase::After);

    controller.giveLevelAfter(5);
    controller.giveLevelAfter(4);

    EXPECT_THAT(saved.back().after, Optional(4));
    EXPECT_EQ(saved.back().before, 6);
}

TEST_F(PlayerSessionTest, WhereItStandsIsToldAtLeastEveryTwoSeconds)
{
    std::vector<UnderWay> told;
    QObject::connect(&controller, &PlayerController::underWayChanged, &controller,
                     [&told](const UnderWay &here) { told.push_back(here); });
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    told.clear();

    fake.run(controller, 10s);

    ASSERT_GE(told.size(), 5U);
    EXPECT_GE(told.back().doneSeconds, 8);
    EXPECT_EQ(told.back().side, base::Side::Left);
}

TEST_F(PlayerSessionTest, WhatWasCutOffGoesOnInItsOwnSession)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Switch);
    const records::Session unfinished = saved.back();
    PlayerController again(fake.seams());
    std::vector<records::Session> kept;
    QObject::connect(&again, &PlayerController::sessionChanged, &again,
                     [&kept](const records::Session &session) { kept.push_back(session); });

    again.prepare(fake.gentle(), {.unfinished = unfinished});
    again.begin();
    fake.run(again, 10min);

    EXPECT_EQ(kept.back().id, unfinished.id);
    EXPECT_GT(kept.back().steps.size(), unfinished.steps.size());
    EXPECT_EQ(kept.back().end, base::SessionEnd::Finished);
}

TEST_F(PlayerSessionTest, ASessionOfItsOwnForEachTimeItIsPlayed)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    const auto first = saved.back().id;
    play(fake.gentle());

    EXPECT_NE(saved.back().id, first);
    EXPECT_THAT(steps(), IsEmpty());
}

TEST_F(PlayerSessionTest, EndedBeforeAnythingWasDoneThereIsNothingToAsk)
{
    QSignalSpy left(&controller, &PlayerController::left);
    play(fake.technique("T01"));

    controller.end();

    EXPECT_EQ(controller.phase(), Phase::Idle);
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(saved.back().end, base::SessionEnd::Stopped);
}

TEST_F(PlayerSessionTest, EndedInTheMiddleTheLevelIsStillAsked)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.tick(controller, 9s);

    controller.end();

    EXPECT_EQ(controller.phase(), Phase::After);
    EXPECT_THAT(steps(), ElementsAre(Field(&records::StepDone::doneSeconds, 9)));
}

TEST_F(PlayerSessionTest, AfterAPressItMayBeToldHowItFeltForFiveSeconds)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Switch);
    EXPECT_FALSE(controller.mayTellFelt());
    runTo(SegmentKind::Rest);
    EXPECT_TRUE(controller.mayTellFelt());

    controller.tellFelt(base::Felt::Easier);

    EXPECT_FALSE(controller.mayTellFelt());
    EXPECT_EQ(steps().front().felt, std::nullopt);
    EXPECT_EQ(steps().back().felt, base::Felt::Easier);
}

} // namespace unknot::ui
