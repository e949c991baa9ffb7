// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/played_controller.h"

#include <algorithm>
#include <random>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;
using base::SegmentKind;
using Phase = PlayerController::Phase;
using std::chrono::milliseconds;

int doneIn(const std::vector<records::StepDone> &steps)
{
    int seconds = 0;
    for (const records::StepDone &step : steps)
        seconds += step.doneSeconds;
    return seconds;
}

} // namespace

using PlayerSleepTest = PlayerControllerTest;

TEST_F(PlayerSleepTest, AHundredSleepsAnywhereEachWaitsAndCountsNothing)
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

TEST_F(PlayerSleepTest, AfterASleepItWaitsAndCountsNothingOfIt)
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

TEST_F(PlayerSleepTest, AStandstillOfTheProgramIsASleepToo)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);

    fake.tick(controller, 40s);

    EXPECT_TRUE(controller.hasSlept());
    EXPECT_EQ(controller.away(), 40s);
}

TEST_F(PlayerSleepTest, SleepBeforeTheStartOrInAPauseAsksNothing)
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

TEST_F(PlayerSleepTest, ASleepWhilePreparingWaitsForThePerson)
{
    controller.prepare(fake.technique("T01"), {});
    fake.sleep.asleep = 1h;
    fake.tick(controller, 100ms);

    EXPECT_EQ(controller.phase(), Phase::Preparing);
    EXPECT_EQ(controller.beginsIn(), std::nullopt);
}

} // namespace unknot::ui
