// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/marked_days.h"

#include "tests/core/trends/days.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::trends {
namespace {

using base::RegionId;
using test::anEntry;
using test::historyOf;
using test::rangeOf;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

const Range kWeek = rangeOf("2026-03-08", "2026-03-14");

TEST(MarkedDaysTest, CountsDaysAndNotEntries)
{
    const auto history = historyOf(
        {anEntry().on("2026-03-14").region("low-back-left", 3), anEntry().on("2026-03-14").region("low-back-left", 6),
         anEntry().on("2026-03-12").region("low-back-left", 2), anEntry().on("2026-03-10").average(4)});

    const MarkedDays marked = markedDays(history, kWeek);

    EXPECT_EQ(marked.logged, 3);
    EXPECT_THAT(marked.days, ElementsAre(Pair(RegionId("low-back-left"), 2)));
}

TEST(MarkedDaysTest, BothEndsOfTheRangeCountAndNothingBeyond)
{
    const auto history = historyOf({anEntry().on("2026-03-07").region("low-back-left", 3),
                                    anEntry().on("2026-03-08").region("low-back-left", 3),
                                    anEntry().on("2026-03-14").region("low-back-left", 3),
                                    anEntry().on("2026-03-15").region("low-back-left", 3)});

    EXPECT_EQ(markedDays(history, kWeek).logged, 2);
    EXPECT_EQ(markedDays(history, kWeek).days.at(RegionId("low-back-left")), 2);
}

TEST(MarkedDaysTest, APlaceThatWasFreeWasNotMarked)
{
    const auto history = historyOf({anEntry().on("2026-03-14").region("low-back-left", 0)});

    EXPECT_EQ(markedDays(history, kWeek).logged, 1);
    EXPECT_THAT(markedDays(history, kWeek).days, IsEmpty());
}

} // namespace
} // namespace unknot::trends
