// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

using namespace std::chrono_literals;

TEST(LocalTimeTest, ReadsADayAndATime)
{
    EXPECT_EQ(LocalTime::parse("2026-03-14T21:10"), (LocalTime{*Date::of(2026, 3, 14), 21h + 10min}));
    EXPECT_EQ(LocalTime::parse("2026-03-14 21:10"), (LocalTime{*Date::of(2026, 3, 14), 21h + 10min}));
}

TEST(LocalTimeTest, ReadsSecondsAndParts)
{
    EXPECT_EQ(LocalTime::parse("2026-03-14T00:00:59")->sinceMidnight, 59s);
    EXPECT_EQ(LocalTime::parse("2026-03-14T00:00:01.5")->sinceMidnight, 1500ms);
    EXPECT_EQ(LocalTime::parse("2026-03-14T00:00:01.05")->sinceMidnight, 1050ms);
    EXPECT_EQ(LocalTime::parse("2026-03-14T23:59:59.999")->sinceMidnight, 24h - 1ms);
}

class LocalTimeRefusalTest : public testing::TestWithParam<const char *>
{
};

TEST_P(LocalTimeRefusalTest, RefusesWhatIsNotATime)
{
    EXPECT_FALSE(LocalTime::parse(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Texts, LocalTimeRefusalTest,
                         testing::Values("", "2026-03-14", "2026-03-14T", "2026-03-14T21", "2026-03-14T21:1",
                                         "2026-03-14T24:00", "2026-03-14T21:60", "2026-03-14T21:10:60",
                                         "2026-03-14T21:10:", "2026-03-14T21:10:0", "2026-03-14T21:10:00.",
                                         "2026-03-14T21:10:00.0000", "2026-03-14T21:10:00,5", "2026-03-14T21:10Z",
                                         "2026-02-30T21:10", "2026-03-14t21:10", "2026-03-14T 1:10",
                                         "2026-03-14T21:10 "));

TEST(LocalTimeTest, IsAMomentForAClockWithAnOffset)
{
    const LocalTime wall{*Date::of(1970, 1, 2), 1h};

    EXPECT_EQ(wall.instant(2h), Instant(23h));
    EXPECT_EQ(LocalTime::at(Instant(23h), 2h), wall);
}

TEST(LocalTimeTest, BelongsToTheDayBeforeWestOfGreenwich)
{
    EXPECT_EQ(LocalTime::at(Instant(0h), -1min), (LocalTime{*Date::of(1969, 12, 31), 24h - 1min}));
}

} // namespace
} // namespace unknot::base
