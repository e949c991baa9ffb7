// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reminder.h"

#include "app/settings/settings.h"
#include "app/shell/reminded_days.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <random>

namespace unknot::ui {
namespace {

using test::dayOf;
using namespace std::chrono_literals;

class ReminderTest : public testing::Test
{
protected:
    void begin()
    {
        reminder = std::make_unique<Reminder>(*settings, clock, [this](base::Date) { return !isDone; });
        QObject::connect(reminder.get(), &Reminder::due, settings.get(), [this] { ++reminded[clock.moment().day]; });
        reminder->look();
    }
    void beginAgain()
    {
        reminder.reset();
        settings = std::make_unique<Settings>(file);
        begin();
    }

    test::TempFolder folder;
    const QString file = QString::fromStdString((folder / "unknot.ini").string());
    base::FixedClock clock = test::fixedClock("2026-03-14T19:59:00");
    std::unique_ptr<Settings> settings = std::make_unique<Settings>(file);
    std::unique_ptr<Reminder> reminder;
    std::map<base::Date, int> reminded;
    bool isDone = false;
};

TEST_F(ReminderTest, NobodyIsRemindedWhoDidNotAskForIt)
{
    begin();
    clock.advance(10min);
    reminder->look();

    EXPECT_TRUE(reminded.empty());
}

TEST_F(ReminderTest, ItComesAtTheHourAndNotBefore)
{
    settings->setReminds(true);
    begin();
    EXPECT_TRUE(reminded.empty());

    clock.advance(1min);
    reminder->look();
    reminder->look();

    EXPECT_EQ(reminded, (std::map<base::Date, int>{{dayOf("2026-03-14"), 1}}));
}

TEST_F(ReminderTest, ADayThatIsLoggedIsLeftInPeace)
{
    settings->setReminds(true);
    isDone = true;
    begin();
    clock.advance(1h);
    reminder->look();

    EXPECT_TRUE(reminded.empty());
}

TEST_F(ReminderTest, AnHourThatWasMissedIsMadeUpForOnTheSameDay)
{
    settings->setReminds(true);
    settings->setReminderHour(8);
    begin();

    EXPECT_EQ(reminded.size(), 1u);
}

TEST_F(ReminderTest, AnotherStartDoesNotRemindAgain)
{
    settings->setReminds(true);
    settings->setReminderHour(8);
    begin();
    beginAgain();

    EXPECT_EQ(reminded, (std::map<base::Date, int>{{dayOf("2026-03-14"), 1}}));
}

TEST_F(ReminderTest, AClockThatWasYearsAheadForAnEveningSilencesNothing)
{
    settings->setReminds(true);
    settings->setReminderHour(8);
    begin();
    const auto now = clock.now();
    clock.set(now + 24h * 365 * 30);
    reminder->look();
    clock.set(now + 24h);
    reminder->look();

    EXPECT_EQ(reminded[dayOf("2026-03-15")], 1);
}

TEST_F(ReminderTest, NoDayHasTwoHoweverTheClockIsSet)
{
    settings->setReminds(true);
    begin();
    std::mt19937 random(11);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const auto start = clock.now();
    for (int i = 0; i < 4'000; ++i) {
        const int kind = upTo(100);
        if (kind < 60)
            clock.advance(std::chrono::minutes(upTo(180)));
        else if (kind < 90)
            clock.advance(-std::chrono::minutes(upTo(60 * 48)));
        else if (kind < 97)
            clock.set(start + 24h * (upTo(800) - 400) + std::chrono::minutes(upTo(24 * 60)));
        else if (kind == 97)
            settings->setReminderHour(upTo(24));
        isDone = upTo(4) == 0;
        if (kind == 99 && upTo(10) == 0)
            beginAgain();
        else
            reminder->look();
    }

    EXPECT_GT(reminded.size(), 30u);
    for (const auto &[day, times] : reminded)
        EXPECT_EQ(times, 1) << day.iso();
}

TEST_F(ReminderTest, TheHourThatComesTwiceRemindsOnce)
{
    const auto berlin = base::Zone::named("Europe/Berlin").value();
    base::FixedClock autumn(base::Moment::parse("2026-10-25T02:10:00+02:00", berlin)->at, berlin);
    settings->setReminds(true);
    settings->setReminderHour(2);
    int times = 0;
    Reminder twice(*settings, autumn, [](base::Date) { return true; });
    QObject::connect(&twice, &Reminder::due, settings.get(), [&times] { ++times; });
    for (int i = 0; i < 12; ++i) {
        autumn.advance(15min);
        twice.look();
    }

    EXPECT_EQ(times, 1);
}

TEST_F(ReminderTest, AnHourPastMidnightBelongsToTheDayThatIsEnding)
{
    settings->setReminds(true);
    settings->setReminderHour(1);
    settings->setDayBeginsAt(4);
    begin(); // at 19:59 of a day that lasts until four

    EXPECT_TRUE(reminded.empty());
}

TEST(RemindedDaysTest, WhatIsKeptComesBack)
{
    RemindedDays days;
    for (int i = 0; i < 200; ++i)
        days.add(dayOf("2026-01-01").plusDays(2 * i));
    const RemindedDays again(days.words());

    EXPECT_LT(days.words().size(), 70);
    for (int i = 0; i < 200; ++i)
        EXPECT_FALSE(again.isOpen(dayOf("2026-01-01").plusDays(2 * i)));
    EXPECT_TRUE(again.isOpen(dayOf("2027-06-01")));
}

} // namespace
} // namespace unknot::ui
