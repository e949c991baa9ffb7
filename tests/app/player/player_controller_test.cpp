// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/fake_seams.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;
using base::SegmentKind;
using base::StepEnd;
using Phase = PlayerController::Phase;
using std::chrono::milliseconds;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

int doneIn(const std::vector<records::StepDone> &steps)
{
    int seconds = 0;
    for (const records::StepDone &step : steps)
        seconds += step.doneSeconds;
    return seconds;
}

} // namespace

class PlayerControllerTest : public ::testing::Test
{
protected:
    PlayerControllerTest()
    {
        QObject::connect(&controller, &PlayerController::sessionChanged, &controller,
                         [this](const records::Session &session) { saved.push_back(session); });
    }

    void play(plan::PermittedPlan plan)
    {
        controller.prepare(std::move(plan), {.regions = {}, .levelBefore = 6});
        controller.begin();
    }
    void runTo(SegmentKind kind)
    {
        while (controller.isRunning() && kindNow() != kind)
            fake.tick(controller, 100ms);
    }
    SegmentKind kindNow() const
    {
        return controller.player()->timeline().segments[controller.player()->segment()].kind;
    }
    const std::vector<records::StepDone> &steps() const { return saved.back().steps; }

    FakeSeams fake;
    PlayerController controller{fake.seams()};
    std::vector<records::Session> saved;
};

TEST_F(PlayerControllerTest, BeginsByItselfWhenTheTimeToFetchIsOver)
{
    controller.prepare(fake.technique("T01", "interscapular-left"), {});
    EXPECT_EQ(controller.beginsIn(), 8s);
    fake.run(controller, 7900ms);
    EXPECT_EQ(controller.phase(), Phase::Preparing);
    EXPECT_THAT(saved, IsEmpty());

    fake.run(controller, 100ms);

    EXPECT_EQ(controller.phase(), Phase::Playing);
    EXPECT_THAT(saved, SizeIs(1));
}

TEST_F(PlayerControllerTest, BeginsSoonerWhenThereIsNothingToFetch)
{
    controller.prepare(fake.gentle(), {});
    EXPECT_EQ(controller.beginsIn(), 3s);
}

TEST_F(PlayerControllerTest, AMinuteIsAsLongAsThePersonNeeds)
{
    controller.prepare(fake.gentle(), {});
    controller.needMinute();

    EXPECT_FALSE(controller.isLooking());
    EXPECT_EQ(controller.beginsIn(), std::nullopt);
    controller.begin();
    EXPECT_TRUE(controller.isRunning());
}

TEST_F(PlayerControllerTest, TheSampleToneIsHeardWhilePreparing)
{
    controller.prepare(fake.gentle(), {});
    EXPECT_TRUE(fake.sound.isOpen);
    EXPECT_EQ(fake.sound.samples, 1);
}

TEST_F(PlayerControllerTest, ASessionIsWrittenAtItsStartWithThePlanAndTheLevelBefore)
{
    play(fake.technique("T01", "interscapular-left"));

    ASSERT_THAT(saved, SizeIs(1));
    EXPECT_FALSE(saved.front().id.isNull());
    EXPECT_EQ(saved.front().started.iso(), "2026-03-14T21:10:00+01:00");
    EXPECT_EQ(saved.front().before, 6);
    EXPECT_EQ(saved.front().ended, std::nullopt);
    EXPECT_THAT(saved.front().planJson, testing::HasSubstr("\"technique\":\"ball-wall-upper-back\""));
}

TEST_F(PlayerControllerTest, EveryStepIsWrittenAsItEnds)
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

TEST_F(PlayerControllerTest, TheLevelAfterIsWrittenAndMayBeChanged)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    ASSERT_EQ(controller.phase(), Phase::After);

    controller.giveLevelAfter(5);
    controller.giveLevelAfter(4);

    EXPECT_THAT(saved.back().after, Optional(4));
    EXPECT_EQ(saved.back().before, 6);
}

TEST_F(PlayerControllerTest, NothingLooksAtTheClockWhileNothingMoves)
{
    EXPECT_FALSE(controller.isLooking());
    play(fake.gentle());
    EXPECT_TRUE(controller.isLooking());
    controller.pause();
    EXPECT_FALSE(controller.isLooking());
    controller.carryOn();
    EXPECT_TRUE(controller.isLooking());
    fake.run(controller, 10min);
    EXPECT_FALSE(controller.isLooking());
}

TEST_F(PlayerControllerTest, APauseTakesBackWhatWasToBeHeard)
{
    play(fake.gentle());
    fake.run(controller, 1s);
    ASSERT_FALSE(fake.sound.ahead.empty());

    controller.pause();

    EXPECT_TRUE(
        std::ranges::all_of(fake.sound.ahead, [this](const auto &each) { return each.second.first <= fake.now; }));
    EXPECT_TRUE(controller.isPaused());
}

TEST_F(PlayerControllerTest, EachActionTakesBackWhatLiesAhead)
{
    play(fake.routine("R02"));
    const std::vector<void (PlayerController::*)()> actions = {
        &PlayerController::nextStep, &PlayerController::previousStep, &PlayerController::restartStep,
        &PlayerController::pause,    &PlayerController::carryOn,      &PlayerController::tenMore};
    for (const auto action : actions) {
        const int before = fake.sound.cancels;
        (controller.*action)();
        EXPECT_EQ(fake.sound.cancels, before + 1);
    }
}

TEST_F(PlayerControllerTest, TheTimeOfAPauseIsNotCounted)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    controller.pause();
    fake.tick(controller, 5s);
    controller.carryOn();

    runTo(SegmentKind::Switch);

    EXPECT_EQ(steps().front().doneSeconds, 45);
}

TEST_F(PlayerControllerTest, FoundBeginsTheWholeHold)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Find);
    fake.tick(controller, 2s);

    controller.found();

    EXPECT_EQ(kindNow(), SegmentKind::Do);
    EXPECT_EQ(controller.player()->leftInSegment(), 45s);
    runTo(SegmentKind::Switch);
    EXPECT_EQ(steps().front().foundAfterSeconds, 2);
}

TEST_F(PlayerControllerTest, AnActionMeetsTheMomentAtWhichItWasMeant)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.now += 7'000'000'000; // no look at the clock in between

    controller.itLetGo();

    EXPECT_EQ(steps().front().doneSeconds, 7);
    EXPECT_EQ(steps().front().end, StepEnd::Released);
}

TEST_F(PlayerControllerTest, WhatSpreadsOrGoesNumbWaitsAndIsToldToTheCheck)
{
    QSignalSpy asked(&controller, &PlayerController::checkAsked);
    play(fake.routine("R02"));
    runTo(SegmentKind::Do);
    fake.tick(controller, 3s);

    controller.stopStep(StepEnd::Numb);

    EXPECT_TRUE(controller.isPaused());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), "QB3");
    EXPECT_EQ(saved.back().reason, "numb");
}

TEST_F(PlayerControllerTest, WhatTheCheckForbidsDoesNotGoOn)
{
    bool may = true;
    QSignalSpy forbidden(&controller, &PlayerController::forbidden);
    controller.prepare(fake.technique("T01"), {.mayGoOn = [&may] { return may; }});
    controller.begin();
    runTo(SegmentKind::Do);
    fake.tick(controller, 3s);
    controller.pause();
    controller.carryOn();
    EXPECT_TRUE(controller.isRunning());

    controller.pause();
    may = false;
    controller.carryOn();

    EXPECT_TRUE(controller.isPaused());
    EXPECT_EQ(forbidden.size(), 1);
}

TEST_F(PlayerControllerTest, WhereItStandsIsToldAtLeastEveryTwoSeconds)
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

TEST_F(PlayerControllerTest, WhatWasCutOffGoesOnInItsOwnSession)
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

TEST_F(PlayerControllerTest, AHundredSleepsAnywhereEachWaitsAndCountsNothing)
{
    std::mt19937 random(8);
    for (int n = 0; n < 100; ++n) {
        play(fake.routine("R02"));
        const auto total = controller.player()->timeline().total();
        const milliseconds until(random() % static_cast<unsigned>(total.count() - 200));
        while (controller.player()->position() < until)
            fake.tick(controller, std::min<milliseconds>(5s, until - controller.player()->position()));
        const auto at = controller.player()->position();
        const auto done = doneIn(steps());
        fake.sleep.asleep = milliseconds(2001 + random() % 3'600'000);

        fake.tick(controller, 50ms);

        ASSERT_TRUE(controller.hasSlept()) << "at " << at.count();
        EXPECT_EQ(controller.player()->position(), at);
        EXPECT_EQ(doneIn(steps()), done);
        EXPECT_TRUE(fake.sound.ahead.empty() || fake.sound.ahead.rbegin()->second.first <= fake.now);
        controller.end();
        controller.leave();
    }
}

TEST_F(PlayerControllerTest, AtTheDeskTheFirstOfferIsSilentAndTheChoiceIsRemembered)
{
    controller.prepare(fake.routine("R01"), {});
    EXPECT_EQ(controller.sound().profile(), SoundProfile::Silent);
    EXPECT_EQ(fake.sound.volumes[SoundKind::Tones], 0);

    controller.sound().setProfile(SoundProfile::Lively);
    controller.leave();
    controller.prepare(fake.routine("R01"), {});

    EXPECT_EQ(controller.sound().profile(), SoundProfile::Lively);
    EXPECT_EQ(fake.settings.soundProfile("desk"), SoundProfile::Lively);
}

TEST_F(PlayerControllerTest, TooSharpGoesOnWithTheNextStep)
{
    QSignalSpy asked(&controller, &PlayerController::checkAsked);
    play(fake.routine("R02"));
    runTo(SegmentKind::Do);
    fake.tick(controller, 3s);
    const auto step = controller.player()->step();

    controller.stopStep(StepEnd::Sharp);

    EXPECT_TRUE(controller.isRunning());
    EXPECT_EQ(controller.player()->step(), step + 1);
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(PlayerControllerTest, AfterASleepItWaitsAndCountsNothingOfIt)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.sleep.asleep = 12min;
    fake.tick(controller, 100ms);

    EXPECT_TRUE(controller.hasSlept());
    EXPECT_EQ(controller.away(), 12min);
    EXPECT_FALSE(controller.isLooking());
    controller.carryOn();
    runTo(SegmentKind::Switch);
    EXPECT_EQ(steps().front().doneSeconds, 45);
}

TEST_F(PlayerControllerTest, AStandstillOfTheProgramIsASleepToo)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);

    fake.tick(controller, 40s);

    EXPECT_TRUE(controller.hasSlept());
    EXPECT_EQ(controller.away(), 40s);
}

TEST_F(PlayerControllerTest, SleepBeforeTheStartOrInAPauseAsksNothing)
{
    controller.prepare(fake.technique("T01"), {});
    controller.needMinute();
    fake.sleep.asleep = 1h;
    controller.begin();
    fake.tick(controller, 100ms);
    EXPECT_TRUE(controller.isRunning());
    controller.pause();
    fake.sleep.asleep = 1h;
    controller.carryOn();
    EXPECT_TRUE(controller.isRunning());
}

TEST_F(PlayerControllerTest, ASleepWhilePreparingWaitsForThePerson)
{
    controller.prepare(fake.technique("T01"), {});
    fake.sleep.asleep = 1h;
    fake.tick(controller, 100ms);

    EXPECT_EQ(controller.phase(), Phase::Preparing);
    EXPECT_EQ(controller.beginsIn(), std::nullopt);
}

TEST_F(PlayerControllerTest, EndedBeforeAnythingWasDoneThereIsNothingToAsk)
{
    QSignalSpy left(&controller, &PlayerController::left);
    play(fake.technique("T01"));

    controller.end();

    EXPECT_EQ(controller.phase(), Phase::Idle);
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(saved.back().end, base::SessionEnd::Stopped);
}

TEST_F(PlayerControllerTest, EndedInTheMiddleTheLevelIsStillAsked)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.tick(controller, 9s);

    controller.end();

    EXPECT_EQ(controller.phase(), Phase::After);
    EXPECT_THAT(steps(), ElementsAre(Field(&records::StepDone::doneSeconds, 9)));
}

TEST_F(PlayerControllerTest, LeavingSaysSoOnce)
{
    QSignalSpy left(&controller, &PlayerController::left);
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.tick(controller, 9s);
    controller.leave();
    controller.leave();

    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(controller.phase(), Phase::Idle);
}

TEST_F(PlayerControllerTest, AfterAPressItMayBeToldHowItFeltForFiveSeconds)
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

TEST_F(PlayerControllerTest, ASessionOfItsOwnForEachTimeItIsPlayed)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    const auto first = saved.back().id;
    play(fake.gentle());

    EXPECT_NE(saved.back().id, first);
    EXPECT_THAT(steps(), IsEmpty());
}

TEST_F(PlayerControllerTest, SilenceOfThisSessionLeavesTheSettingsAlone)
{
    controller.prepare(fake.gentle(), {});
    controller.sound().setOff(true);
    EXPECT_EQ(fake.sound.volumes[SoundKind::Tones], 0);
    EXPECT_GT(fake.settings.gain(SoundKind::Tones), 0);

    controller.prepare(fake.gentle(), {});
    EXPECT_GT(fake.sound.volumes[SoundKind::Tones], 0);
}

} // namespace unknot::ui
