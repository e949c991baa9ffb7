// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/weeks.h"

#include "tests/core/trends/days.h"

#include <gmock/gmock.h>

namespace unknot::trends {
namespace {

using test::dayOf;
using test::daysFrom;
using test::kNone;
using test::rangeOf;
using testing::ElementsAre;
using testing::IsEmpty;

// 2 March 2026 is a Monday.

TEST(WeeksTest, AWeekHasItsMedianAndRange)
{
    const auto days = daysFrom("2026-03-02", {4, 6, 5, 3, 7, 2, 8});

    EXPECT_THAT(weeks(days, rangeOf("2026-03-02", "2026-03-08")), ElementsAre(Week{dayOf("2026-03-02"), 5, 2, 8, 7}));
}

TEST(WeeksTest, FiveDaysAreEnough)
{
    const auto days = daysFrom("2026-03-02", {4, kNone, 5, 3, kNone, 2, 8});

    EXPECT_THAT(weeks(days, rangeOf("2026-03-02", "2026-03-08")), ElementsAre(Week{dayOf("2026-03-02"), 4, 2, 8, 5}));
}

TEST(WeeksTest, FourDaysAreFew)
{
    const auto days = daysFrom("2026-03-02", {4, kNone, 5, 3, kNone, kNone, 8});

    EXPECT_THAT(weeks(days, rangeOf("2026-03-02", "2026-03-08")),
                ElementsAre(Week{dayOf("2026-03-02"), std::nullopt, std::nullopt, std::nullopt, 4}));
}

TEST(WeeksTest, AWeekWithoutEntriesIsThereAndEmpty)
{
    const auto all = weeks(daysFrom("2026-03-02", {4}), rangeOf("2026-03-02", "2026-03-22"));

    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[2], (Week{dayOf("2026-03-16"), std::nullopt, std::nullopt, std::nullopt, 0}));
}

TEST(WeeksTest, OnlyDaysOfTheRangeCount)
{
    const auto days = daysFrom("2026-03-02", {1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9});

    EXPECT_THAT(weeks(days, rangeOf("2026-03-04", "2026-03-09")),
                ElementsAre(Week{dayOf("2026-03-02"), 1, 1, 1, 5},
                            Week{dayOf("2026-03-09"), std::nullopt, std::nullopt, std::nullopt, 1}));
}

TEST(WeeksTest, ARangeThatEndsBeforeItBeginsHasNone)
{
    EXPECT_THAT(weeks(daysFrom("2026-03-02", {4}), rangeOf("2026-03-08", "2026-03-02")), IsEmpty());
}

TEST(WeeksTest, CrossesTheYear)
{
    const auto all = weeks({}, rangeOf("2026-01-01", "2026-01-05"));

    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].monday, dayOf("2025-12-29"));
    EXPECT_EQ(all[1].monday, dayOf("2026-01-05"));
}

} // namespace
} // namespace unknot::trends
