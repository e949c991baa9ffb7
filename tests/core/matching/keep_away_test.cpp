// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/keep_away.h"

#include "core/content/load.h"
#include "core/records/history_builder.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

/// Thursday; the week began on the ninth.
const base::Date kToday = *base::Date::parse("2026-03-12");

class KeepAwayTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    static records::Session built(const char *day)
    {
        records::Session session = test::aSession().on(day).step(test::aStep("bird-dog").seconds(40));
        session.routine = "build-and-protect";
        return session;
    }
    template<typename... Records>
    static std::optional<KeepAway> offered(bool isOver, const Records &...records)
    {
        records::HistoryBuilder builder;
        (builder.add(records), ...);
        return keepAway(shipped(), builder.build(), kToday, isOver);
    }
    static records::Entry day(const char *date, int average) { return test::anEntry().on(date).average(average); }
};

TEST_F(KeepAwayTest, NothingLoggedOffersNothing)
{
    EXPECT_FALSE(offered(false));
}

TEST_F(KeepAwayTest, ThreeMildDaysOfferItAndADayAboveDoesNot)
{
    EXPECT_TRUE(offered(false, day("2026-03-05", 2), day("2026-03-08", 1), day("2026-03-11", 2)));
    EXPECT_FALSE(offered(false, day("2026-03-05", 2), day("2026-03-08", 3), day("2026-03-11", 2)));
    EXPECT_FALSE(offered(false, day("2026-03-08", 1), day("2026-03-11", 2)));
}

TEST_F(KeepAwayTest, ASpellThatIsOverOffersItAtOnce)
{
    const auto offer = offered(true, day("2026-03-11", 6));

    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->routine->ref, "R15");
    EXPECT_EQ(offer->between->ref, "R16");
    EXPECT_EQ(offer->done, 0);
    EXPECT_EQ(offer->wanted, shipped().limits.keepAwayTimesInWeek);
}

TEST_F(KeepAwayTest, TheWeekBeginsOnMonday)
{
    const auto offer = offered(true, built("2026-03-08"), built("2026-03-09"));

    EXPECT_EQ(offer->done, 1);
    EXPECT_NE(offer->routine, nullptr);
}

TEST_F(KeepAwayTest, AfterItWasDoneTodayOrOftenEnoughOnlyTheShortOneIsLeft)
{
    EXPECT_EQ(offered(true, built("2026-03-12"))->routine, nullptr);
    const auto often = offered(true, built("2026-03-09"), built("2026-03-10"), built("2026-03-11"));
    EXPECT_EQ(often->routine, nullptr);
    EXPECT_EQ(often->done, 3);
    EXPECT_NE(often->between, nullptr);
}

} // namespace
} // namespace unknot::matching
