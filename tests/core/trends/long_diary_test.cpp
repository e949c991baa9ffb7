// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/series.h"
#include "core/trends/statistics.h"
#include "core/trends/weeks.h"

#include "tests/core/trends/days.h"
#include "tests/support/long_diary.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace unknot::trends {
namespace {

using test::LongDiary;

/// Two years of somebody who logs five times a day.
LongDiary twoYears()
{
    return {.last = test::dayOf("2025-12-31"), .years = 2, .entries = 4000, .sessions = 1500};
}

TEST(LongDiaryTest, HasAsManyRecordsAsWereAskedFor)
{
    const auto history = historyOf(twoYears());

    EXPECT_EQ(history.entries().size(), 4000U);
    EXPECT_EQ(history.sessions().size(), 1500U);
    EXPECT_EQ(history.days().back().date.year(), 2025);
}

TEST(LongDiaryTest, IsTheSameEveryTime)
{
    EXPECT_EQ(historyOf(twoYears()), historyOf(twoYears()));
}

TEST(LongDiaryTest, AnotherSeedIsAnotherDiary)
{
    auto other = twoYears();
    other.seed = 2;

    EXPECT_NE(historyOf(other), historyOf(twoYears()));
}

TEST(LongDiaryTest, NoPointLiesOnADayWithoutEntries)
{
    const auto history = historyOf(twoYears());
    const auto days = series(history, test::rangeOf("2023-12-01", "2025-12-31"));
    std::set<base::Date> logged;
    for (const auto &day : history.days())
        logged.insert(day.date);

    const auto points = median7(days);

    EXPECT_LT(days.size(), 762U) << "some days of the range are missing";
    EXPECT_GT(points.size(), 600U);
    EXPECT_TRUE(std::ranges::all_of(points, [&](const SmoothPoint &point) { return logged.contains(point.date); }));
}

TEST(LongDiaryTest, TheWeeksCountEachDayOnce)
{
    const auto range = test::rangeOf("2023-12-01", "2025-12-31");
    const auto days = series(historyOf(twoYears()), range);
    int logged = 0;

    for (const auto &week : weeks(days, range))
        logged += week.logged;

    EXPECT_EQ(logged, static_cast<int>(averagesOf(days).size()));
}

} // namespace
} // namespace unknot::trends
