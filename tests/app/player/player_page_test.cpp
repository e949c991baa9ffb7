// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/shown_player.h"

#include "app/player/stage_facts.h"
#include "app/player/step_strip.h"
#include "app/widgets/banner.h"

#include <QSignalSpy>

namespace unknot::ui {

using namespace std::chrono_literals;
using base::SegmentKind;
using base::StepEnd;
using Phase = PlayerController::Phase;

class PlayerPageTest : public ShownPlayer
{
protected:
    PlayerPageTest()
    {
        QObject::connect(&controller, &PlayerController::sessionChanged, &page,
                         [this](const records::Session &session) { saved = session; });
    }
    bool isSilentShown() const { return page.findChild<Banner *>()->isVisibleTo(&page); }

    records::Session saved;
};

TEST_F(PlayerPageTest, EnterBeginsAtOnce)
{
    prepare(fake.technique("T01"));
    press(Qt::Key_Return);
    EXPECT_TRUE(controller.isRunning());
}

TEST_F(PlayerPageTest, AMinuteMoreTakesTheCountdownAway)
{
    prepare(fake.technique("T01"));
    click("I need a minute");
    EXPECT_EQ(controller.beginsIn(), std::nullopt);
    EXPECT_FALSE(has("I need a minute"));
}

TEST_F(PlayerPageTest, LouderIsHeardAndKept)
{
    prepare(fake.technique("T01"));
    const int before = fake.settings.volume(SoundKind::Tones);
    click("Louder");
    EXPECT_GT(fake.settings.volume(SoundKind::Tones), before);
    EXPECT_EQ(fake.sound.samples, 2);
}

TEST_F(PlayerPageTest, NoSoundCanBeTakenBack)
{
    prepare(fake.technique("T01"));
    click("No sound");
    EXPECT_EQ(fake.sound.volumes[SoundKind::Tones], 0);
    click("Sound on");
    EXPECT_GT(fake.sound.volumes[SoundKind::Tones], 0);
}

TEST_F(PlayerPageTest, ABannerSaysThatNothingIsHeardUntilItIs)
{
    play(fake.technique("T01"));
    EXPECT_FALSE(isSilentShown());
    emit fake.sound.silent("no-device");
    EXPECT_TRUE(isSilentShown());
    emit fake.sound.deviceFound("Headphones");
    EXPECT_FALSE(isSilentShown());
}

TEST_F(PlayerPageTest, TheBannerIsThereOnlyWhileThereIsSomethingToHear)
{
    prepare(fake.technique("T01"));
    emit fake.sound.silent("no-device");
    EXPECT_FALSE(isSilentShown());
    controller.begin();
    EXPECT_TRUE(isSilentShown());
    runTo(base::SegmentKind::Do);
    fake.run(controller, 5s);
    controller.end();
    ASSERT_EQ(controller.phase(), PlayerController::Phase::After);
    EXPECT_FALSE(isSilentShown());
}

TEST_F(PlayerPageTest, SpacePausesAndGoesOn)
{
    play(fake.technique("T01"));
    press(Qt::Key_Space);
    EXPECT_TRUE(controller.isPaused());
    press(Qt::Key_Space);
    EXPECT_TRUE(controller.isRunning());
}

TEST_F(PlayerPageTest, SpacePausesAfterAButtonWasClicked)
{
    play(fake.routine("R02"));
    click("Next step");
    const auto step = controller.player()->step();
    press(Qt::Key_Space);
    EXPECT_TRUE(controller.isPaused());
    EXPECT_EQ(controller.player()->step(), step);
}

TEST_F(PlayerPageTest, SpacePausesAfterTheButtonThatHadTheKeyboardHasGone)
{
    play(fake.routine("R02"));
    fake.run(controller, 5s);
    press(Qt::Key_Space);
    button("Start this step again")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    ASSERT_TRUE(controller.isRunning());
    const auto at = controller.player()->position();

    press(Qt::Key_Space);

    EXPECT_TRUE(controller.isPaused());
    EXPECT_EQ(controller.player()->position(), at);
}

TEST_F(PlayerPageTest, AClickOnTheStagePauses)
{
    play(fake.technique("T01"));
    QTest::mouseClick(page.childAt(500, 300), Qt::LeftButton);
    EXPECT_TRUE(controller.isPaused());
}

TEST_F(PlayerPageTest, ArrowsGoFromStepToStep)
{
    play(fake.routine("R02"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(controller.player()->step(), 2U);
    press(Qt::Key_Left);
    EXPECT_EQ(controller.player()->step(), 1U);
}

TEST_F(PlayerPageTest, ArrowsWorkWhileAButtonHasTheKeyboard)
{
    play(fake.routine("R02"));
    button("Pause")->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(controller.player()->step(), 1U);
}

TEST_F(PlayerPageTest, EnterSaysThatItIsFound)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Find);
    press(Qt::Key_Return);
    EXPECT_EQ(kindNow(), SegmentKind::Do);
}

TEST_F(PlayerPageTest, PlusAndLWorkOnAHold)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    press(Qt::Key_Plus);
    EXPECT_EQ(controller.player()->leftInSegment(), 55s);
    press(Qt::Key_L);
    EXPECT_EQ(saved.steps.back().end, StepEnd::Released);
}

TEST_F(PlayerPageTest, AStepFarAwayIsChosenByKeys)
{
    play(fake.routine("R02"));
    auto *strip = page.findChild<StepStrip *>();
    strip->setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    EXPECT_EQ(controller.player()->step(), 0U);
    press(Qt::Key_Return);
    EXPECT_EQ(controller.player()->step(), controller.player()->plan().plan().steps.size() - 2);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_EQ(controller.player()->step(), 0U);
    press(Qt::Key_Space);
    EXPECT_TRUE(controller.isPaused());
}

TEST_F(PlayerPageTest, AReasonIsOneKeyInAPause)
{
    play(fake.routine("R02"));
    runTo(SegmentKind::Do);
    fake.run(controller, 2s);
    press(Qt::Key_2);
    EXPECT_TRUE(controller.isRunning());
    press(Qt::Key_Space);
    press(Qt::Key_2);
    EXPECT_EQ(saved.steps.back().end, StepEnd::Spreading);
    EXPECT_TRUE(controller.isPaused());
    EXPECT_FALSE(has("Numb or tingling"));
}

TEST_F(PlayerPageTest, WhatSpreadsIsAskedWhereBeforeItCanGoOn)
{
    QSignalSpy asked(&controller, &PlayerController::checkAsked);
    play(fake.routine("R02"));
    runTo(SegmentKind::Do);
    press(Qt::Key_Space);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    EXPECT_TRUE(controller.isPaused());

    click("Only around the spot");

    EXPECT_EQ(asked.size(), 0);
    EXPECT_TRUE(has("Carry on"));
    press(Qt::Key_Return);
    EXPECT_TRUE(controller.isRunning());
}

TEST_F(PlayerPageTest, EachPlaceItSpreadsToOpensItsRow)
{
    const std::pair<int, const char *> rows[] = {
        {Qt::Key_1, "QB5"}, {Qt::Key_2, "QB5"}, {Qt::Key_3, "QA4"}, {Qt::Key_4, "QA7"}};
    for (const auto &[key, question] : rows) {
        QSignalSpy asked(&controller, &PlayerController::checkAsked);
        play(fake.routine("R02"));
        runTo(SegmentKind::Do);
        press(Qt::Key_Space);
        press(Qt::Key_2);
        press(key);
        ASSERT_EQ(asked.size(), 1);
        EXPECT_EQ(asked[0][0].toString(), question);
        controller.leave();
        controller.leave();
    }
}

TEST_F(PlayerPageTest, FromAfarOnlyWhatCanBeReadThereIsLeft)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);

    press(Qt::Key_D);

    EXPECT_FALSE(has("Next step"));
    EXPECT_EQ(value("Time left"), "0:45");
    EXPECT_EQ(value("Side"), "Left side");
    press(Qt::Key_Space);
    EXPECT_TRUE(has("Too sharp"));
    EXPECT_TRUE(has("Next step"));
    press(Qt::Key_Space);
    EXPECT_FALSE(has("Next step"));
    press(Qt::Key_D);
    EXPECT_TRUE(has("Next step"));
}

TEST_F(PlayerPageTest, WhoStopsEarlyMaySayWhy)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.run(controller, 9s);
    controller.end();

    click("No time");

    EXPECT_EQ(saved.reason, "no-time");
}

TEST_F(PlayerPageTest, WhoPlayedToTheEndIsNotAskedWhy)
{
    play(fake.technique("T01"));
    fake.run(controller, 10min);
    EXPECT_FALSE(has("No time"));
}

TEST_F(PlayerPageTest, ASoundIsChosenAndRemembered)
{
    prepare(fake.technique("T01"));
    click("Calm");
    EXPECT_EQ(fake.sound.volumes[SoundKind::Voice], 0);
    EXPECT_GT(fake.sound.volumes[SoundKind::Tones], 0);
    EXPECT_LT(fake.sound.volumes[SoundKind::Tones], fake.settings.gain(SoundKind::Tones));
    controller.leave();

    prepare(fake.technique("T01"));
    EXPECT_EQ(controller.sound().profile(), SoundProfile::Calm);
}

TEST_F(PlayerPageTest, HowAPressFeltIsOneKey)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Rest);
    EXPECT_TRUE(has("Easier"));
    press(Qt::Key_1);
    EXPECT_EQ(saved.steps.back().felt, base::Felt::Easier);
    EXPECT_FALSE(has("Easier"));
}

TEST_F(PlayerPageTest, EscapeAsksAndThenEnds)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.run(controller, 2s);
    EXPECT_TRUE(page.stepBack());
    EXPECT_TRUE(controller.isPaused());
    EXPECT_TRUE(page.stepBack());
    EXPECT_EQ(controller.phase(), Phase::After);
    EXPECT_TRUE(page.stepBack());
    EXPECT_EQ(controller.phase(), Phase::Idle);
    EXPECT_FALSE(page.stepBack());
}

TEST_F(PlayerPageTest, EscapeWhilePreparingLeaves)
{
    QSignalSpy left(&controller, &PlayerController::left);
    prepare(fake.technique("T01"));
    EXPECT_TRUE(page.stepBack());
    EXPECT_EQ(left.size(), 1);
    EXPECT_TRUE(saved.id.isNull());
}

TEST_F(PlayerPageTest, ClosingTheWindowAsksOnce)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    EXPECT_FALSE(page.mayClose());
    EXPECT_TRUE(controller.isPaused());
    EXPECT_TRUE(page.mayClose());
    EXPECT_EQ(saved.end, base::SessionEnd::Stopped);
}

TEST_F(PlayerPageTest, CarryingOnMakesClosingAskAgain)
{
    play(fake.technique("T01"));
    EXPECT_FALSE(page.mayClose());
    click("Carry on");
    EXPECT_FALSE(page.mayClose());
}

TEST_F(PlayerPageTest, ClosingAsksNothingWhenNothingIsPlayed)
{
    EXPECT_TRUE(page.mayClose());
    prepare(fake.technique("T01"));
    EXPECT_TRUE(page.mayClose());
}

TEST_F(PlayerPageTest, AfterASleepItSaysHowLongAndOffersThreeWays)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    fake.sleep.asleep = 12min;
    fake.tick(controller, 100ms);
    for (const char *name : {"Go on", "Start this step again", "End here"})
        EXPECT_TRUE(has(name)) << name;
    click("Start this step again");
    EXPECT_TRUE(controller.isRunning());
    EXPECT_EQ(kindNow(), SegmentKind::Prepare);
}

TEST_F(PlayerPageTest, TheTitleCountsWithoutAWordAboutHealth)
{
    play(fake.technique("T01"));
    const auto total = controller.player()->left();
    EXPECT_EQ(page.title(), clockText(total) + " left");
    fake.run(controller, 5s);
    EXPECT_EQ(page.title(), clockText(total - 5s) + " left");
    controller.leave();
    EXPECT_EQ(page.title(), "Player");
}

TEST_F(PlayerPageTest, ADigitIsTheLevelAfter)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    ASSERT_EQ(controller.phase(), Phase::After);
    press(Qt::Key_4);
    EXPECT_EQ(saved.after, 4);
    press(Qt::Key_Return);
    EXPECT_EQ(controller.phase(), Phase::Idle);
}

TEST_F(PlayerPageTest, TheTrendIsAskedForOnce)
{
    QSignalSpy trend(&controller, &PlayerController::trendAsked);
    QSignalSpy left(&controller, &PlayerController::left);
    play(fake.gentle());
    fake.run(controller, 10min);
    click("See the trend");
    EXPECT_EQ(trend.size(), 1);
    EXPECT_EQ(left.size(), 0);
}

TEST_F(PlayerPageTest, LeavingThePageLetsTheRoutineWait)
{
    play(fake.technique("T01"));
    page.deactivated();
    EXPECT_TRUE(controller.isPaused());
}

} // namespace unknot::ui
