// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/next_day.h"

#include "tests/core/trends/days.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace unknot::trends {
namespace {

using records::Change;
using records::History;
using test::anEntry;
using test::aSession;
using test::aStep;
using test::dayOf;

/// Bad days of 6 and what follows them, by turns: after a session, after none.
struct Diary
{
    int weeks = 10;
    int afterSession = 3;
    int afterNothing = 5;
    int badWithout = 6; ///< how the days without one began

    History history() const
    {
        std::vector<Change> changes;
        for (int week = 0; week < weeks; ++week) {
            const auto monday = dayOf("2026-01-05").plusDays(7 * week);
            changes.emplace_back(anEntry().on(monday.iso()).average(6).entry());
            changes.emplace_back(aSession().on(monday).step(aStep("stretch").seconds(60)).session());
            changes.emplace_back(anEntry().on(monday.plusDays(1).iso()).average(afterSession).entry());
            changes.emplace_back(anEntry().on(monday.plusDays(3).iso()).average(badWithout).entry());
            changes.emplace_back(anEntry().on(monday.plusDays(4).iso()).average(afterNothing).entry());
        }
        return History().with(changes);
    }

    std::optional<NextDay> look() const
    {
        std::vector<base::Date> days;
        for (int week = 0; week < weeks; ++week)
            days.push_back(dayOf("2026-01-05").plusDays(7 * week));
        return NextDays(history()).after(days);
    }
};

TEST(NextDayTest, ComparesDaysThatBeganAlike)
{
    const auto seen = Diary{}.look();

    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(seen->pairs, 10);
    EXPECT_EQ(seen->difference, (Estimate{2, 2, 2}));
}

TEST(NextDayTest, DaysThatBeganOtherwiseAreNoMatch)
{
    const Diary mild{.afterNothing = 1, .badWithout = 3};

    EXPECT_FALSE(mild.look().has_value());
}

TEST(NextDayTest, SaysNothingBeforeSixtyDaysOrEightPairs)
{
    EXPECT_FALSE((Diary{.weeks = 7}).look().has_value());
    EXPECT_TRUE((Diary{.weeks = 9}).look().has_value());
}

TEST(NextDayTest, AnEmptyDiarySaysNothing)
{
    EXPECT_FALSE(NextDays(History()).after({}).has_value());
}

} // namespace
} // namespace unknot::trends
