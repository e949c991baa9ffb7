// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/series.h"

#include "tests/core/trends/days.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::trends {
namespace {

using base::RegionId;
using test::anEntry;
using test::aSession;
using test::dayOf;
using test::historyOf;
using test::rangeOf;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Range kMarch = rangeOf("2026-03-01", "2026-03-31");
const RegionId kNeck("neck-back-left");

TEST(SeriesTest, HasTheLoggedDaysOnly)
{
    const auto history =
        historyOf({anEntry().on("2026-03-03").average(4).worst(6), anEntry().on("2026-03-09").average(0)});

    EXPECT_THAT(series(history, kMarch), ElementsAre(DayValue{dayOf("2026-03-03"), 4, 6, 1},
                                                     DayValue{dayOf("2026-03-09"), 0, std::nullopt, 1}));
}

TEST(SeriesTest, BothEndsOfTheRangeBelongToIt)
{
    const auto history = historyOf({anEntry().on("2026-02-28").average(1), anEntry().on("2026-03-01").average(2),
                                    anEntry().on("2026-03-31").average(3), anEntry().on("2026-04-01").average(4)});

    EXPECT_THAT(series(history, kMarch), ElementsAre(DayValue{dayOf("2026-03-01"), 2, std::nullopt, 1},
                                                     DayValue{dayOf("2026-03-31"), 3, std::nullopt, 1}));
}

TEST(SeriesTest, TheOrderOfEntriesIsIrrelevant)
{
    const auto first = anEntry().on("2026-03-03").average(4).entry();
    const auto second = anEntry().on("2026-03-09").average(5).entry();

    EXPECT_EQ(series(historyOf({first, second}), kMarch), series(historyOf({second, first}), kMarch));
}

TEST(SeriesTest, WhereNoAverageWasGivenMomentsAndSessionsSpeak)
{
    const auto history =
        historyOf({anEntry().at("2026-03-03T08:00").moment(3), aSession().on("2026-03-03").before(6).after(4)});

    EXPECT_THAT(series(history, kMarch), ElementsAre(DayValue{dayOf("2026-03-03"), 4, 6, 1}));
}

TEST(SeriesTest, ADayWithoutALevelIsNotLogged)
{
    const auto history = historyOf({anEntry().on("2026-03-03").note("rested").region("neck-back-left")});

    EXPECT_THAT(series(history, kMarch), IsEmpty());
    EXPECT_THAT(series(history, kMarch, kNeck), IsEmpty());
}

TEST(SeriesTest, OfARegionHasTheDaysOnWhichItWasMarked)
{
    const auto history = historyOf({anEntry().on("2026-03-03").average(7).region("neck-back-left", 5),
                                    anEntry().on("2026-03-04").average(7).region("sacrum", 5)});

    EXPECT_THAT(series(history, kMarch, kNeck), ElementsAre(DayValue{dayOf("2026-03-03"), 5, 5, 1}));
    EXPECT_THAT(series(history, kMarch, RegionId("coccyx")), IsEmpty());
}

TEST(SeriesTest, OfARegionTakesTheLastCheckIn)
{
    const auto history = historyOf({anEntry().at("2026-03-03T08:00").moment(8).region("neck-back-left", 8),
                                    anEntry().at("2026-03-03T20:00").average(4).region("neck-back-left", 3),
                                    anEntry().at("2026-03-03T22:00").average(4).region("neck-back-left", 4)});

    EXPECT_THAT(series(history, kMarch, kNeck), ElementsAre(DayValue{dayOf("2026-03-03"), 4, 8, 3}));
}

TEST(SeriesTest, OfARegionIsTheMedianOfMomentsElse)
{
    const auto history = historyOf({anEntry().at("2026-03-03T08:00").moment(8).region("neck-back-left", 8),
                                    anEntry().at("2026-03-03T12:00").moment(3).region("neck-back-left", 3)});

    EXPECT_THAT(series(history, kMarch, kNeck), ElementsAre(DayValue{dayOf("2026-03-03"), 5.5, 8, 2}));
}

TEST(SeriesTest, ADayIsTheOneThatWasLived)
{
    const auto history = historyOf({anEntry().at("2026-03-03T23:50").in("Pacific/Auckland").average(2),
                                    anEntry().at("2026-03-03T23:50").in("America/Los_Angeles").average(6)});

    EXPECT_THAT(series(history, kMarch), SizeIs(1));
}

TEST(SeriesTest, ARangeThatEndsBeforeItBeginsIsEmpty)
{
    const auto history = historyOf({anEntry().on("2026-03-03").average(4)});

    EXPECT_THAT(series(history, rangeOf("2026-03-31", "2026-03-01")), IsEmpty());
    EXPECT_EQ(rangeOf("2026-03-31", "2026-03-01").days(), 0);
}

TEST(SeriesTest, NothingComesOfNothing)
{
    EXPECT_THAT(series(records::History(), kMarch), IsEmpty());
}

} // namespace
} // namespace unknot::trends
