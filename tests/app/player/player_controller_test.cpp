// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/played_controller.h"

#include <QSignalSpy>

#include <algorithm>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;
using base::SegmentKind;
using base::StepEnd;
using Phase = PlayerController::Phase;
using testing::IsEmpty;
using testing::SizeIs;

} // namespace

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
