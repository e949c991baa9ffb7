// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

TEST(DateTest, ReadsAndWritesIsoDays)
{
    const auto date = Date::parse("2026-03-14");

    ASSERT_TRUE(date);
    EXPECT_EQ(date->year(), 2026);
    EXPECT_EQ(date->month(), 3U);
    EXPECT_EQ(date->day(), 14U);
    EXPECT_EQ(date->iso(), "2026-03-14");
}

class DateRefusalTest : public testing::TestWithParam<const char *>
{
};

TEST_P(DateRefusalTest, RefusesWhatIsNotADay)
{
    EXPECT_FALSE(Date::parse(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Texts, DateRefusalTest,
                         testing::Values("", "2026", "2026-3-14", "2026-13-01", "2026-00-01", "2026-02-29",
                                         "2026-04-31", "2026-01-00", "0000-01-01", "2026/03/14", "20260314",
                                         "2026-03-14 ", " 2026-03-14", "+026-03-14", "2026-03-1x", "-026-03-14"));

TEST(DateTest, KnowsLeapDays)
{
    EXPECT_TRUE(Date::of(2024, 2, 29));
    EXPECT_FALSE(Date::of(2100, 2, 29));
    EXPECT_TRUE(Date::of(2000, 2, 29));
}

TEST(DateTest, RefusesNumbersThatWrapAround)
{
    EXPECT_FALSE(Date::of(70000, 1, 1));
    EXPECT_FALSE(Date::of(2026, 257, 1));
    EXPECT_FALSE(Date::of(2026, 1, 257));
}

TEST(DateTest, CountsWeekdaysFromMonday)
{
    EXPECT_EQ(Date::parse("2026-03-09")->weekday(), 0);
    EXPECT_EQ(Date::parse("2026-03-15")->weekday(), 6);
}

TEST(DateTest, FindsTheMondayOfItsWeek)
{
    EXPECT_EQ(Date::parse("2026-03-15")->monday().iso(), "2026-03-09");
    EXPECT_EQ(Date::parse("2026-03-09")->monday().iso(), "2026-03-09");
    EXPECT_EQ(Date::parse("2026-01-01")->monday().iso(), "2025-12-29");
}

TEST(DateTest, CountsDaysBothWays)
{
    const auto first = *Date::parse("2024-02-28");

    EXPECT_EQ(first.plusDays(2).iso(), "2024-03-01");
    EXPECT_EQ(first.plusDays(-59).iso(), "2023-12-31");
    EXPECT_EQ(first.daysUntil(first.plusDays(366)), 366);
    EXPECT_EQ(first.daysUntil(first.plusDays(-3)), -3);
}

TEST(DateTest, OrdersByTime)
{
    EXPECT_LT(*Date::of(2025, 12, 31), *Date::of(2026, 1, 1));
}

} // namespace
} // namespace unknot::base
