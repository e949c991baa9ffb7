// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/player/shown_player.h"

#include <QAccessibleInterface>
#include <QLabel>

namespace unknot::ui {

using namespace std::chrono_literals;
using base::SegmentKind;

/// The names by which a screen reader and a journey find the parts of the player.
class PlayerWordsTest : public ShownPlayer
{
};

TEST_F(PlayerWordsTest, PreparingOffersToBeginToWaitAndToBeHeard)
{
    prepare(fake.technique("T01"));
    for (const char *name : {"Ready", "I need a minute", "Not now", "Louder", "No sound"})
        EXPECT_TRUE(has(name)) << name;
}

TEST_F(PlayerWordsTest, ASearchOffersToEndIt)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Find);
    for (const char *name : {"Found it", "Pause", "Next step", "Previous step", "Too sharp"})
        EXPECT_TRUE(has(name)) << name;
    EXPECT_EQ(button("Found it")->text(), "Found it – hold 45 s");
    EXPECT_FALSE(has("It let go"));
}

TEST_F(PlayerWordsTest, AHoldMayBeLongerAndMayLetGo)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    for (const char *name : {"Ten seconds more", "It let go", "Too sharp"})
        EXPECT_TRUE(has(name)) << name;
    EXPECT_FALSE(has("Found it"));
}

TEST_F(PlayerWordsTest, APauseAsksWhatDidNotFeelRight)
{
    play(fake.technique("T01"));
    controller.pause();
    for (const char *name : {"Carry on", "Too sharp", "It is spreading", "Numb or tingling", "End here"})
        EXPECT_TRUE(has(name)) << name;
    EXPECT_FALSE(has("Pause"));
}

TEST_F(PlayerWordsTest, LabelsCarryTheirValueAsText)
{
    play(fake.technique("T01"));
    runTo(SegmentKind::Do);
    EXPECT_EQ(value("Step"), "Ball on the wall: beside the blade");
    EXPECT_EQ(value("Side"), "Left side");
    EXPECT_EQ(value("Time left"), "0:45");
    fake.run(controller, 13s);
    EXPECT_EQ(value("Time left"), "0:32");
}

TEST_F(PlayerWordsTest, ALabelCanBeReadAsText)
{
    play(fake.technique("T01"));
    auto *step = page.findChild<QLabel *>();
    for (auto *each : page.findChildren<QLabel *>())
        step = each->accessibleName() == "Step" ? each : step;
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(step)->textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text(0, text->characterCount()), "Ball on the wall: beside the blade");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(step)->role(), QAccessible::StaticText);
}

TEST_F(PlayerWordsTest, TheStepsAreCounted)
{
    play(fake.routine("R02"));
    EXPECT_EQ(value("Steps"), "1 of 8: Slow belly breathing");
}

TEST_F(PlayerWordsTest, AfterwardsBothLevelsAreSaid)
{
    play(fake.gentle());
    fake.run(controller, 10min);
    controller.giveLevelAfter(4);
    EXPECT_EQ(value("Before and after"), "6, then 4");
    for (const char *name : {"Done", "See the trend"})
        EXPECT_TRUE(has(name)) << name;
}

} // namespace unknot::ui
