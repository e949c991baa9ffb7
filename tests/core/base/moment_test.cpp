// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

using namespace std::chrono_literals;

Zone berlin()
{
    return *Zone::named("Europe/Berlin");
}

TEST(MomentTest, KeepsUtcOffsetZoneAndTheDayAsLived)
{
    const auto moment = Moment::parse("2026-03-14T23:30", berlin());

    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->at, std::chrono::sys_days(std::chrono::March / 14 / 2026) + 22h + 30min);
    EXPECT_EQ(moment->offset, 1h);
    EXPECT_EQ(moment->zone, "Europe/Berlin");
    EXPECT_EQ(moment->day, Date::of(2026, 3, 14));
}

TEST(MomentTest, TheDayIsTheOneOfTheWallClock)
{
    const auto late = Moment::parse("2026-03-14T23:30:00Z", berlin());

    EXPECT_EQ(late->day, Date::of(2026, 3, 14)) << "an offset that was typed is kept";
    EXPECT_EQ(Moment::of(late->at, berlin()).day, Date::of(2026, 3, 15));
}

TEST(MomentTest, AnOffsetThatTheZoneHasThenIsTheZones)
{
    const auto moment = Moment::parse("2026-07-01T12:00:00+02:00", berlin());

    EXPECT_EQ(moment->zone, "Europe/Berlin");
}

TEST(MomentTest, AnOtherOffsetIsKeptAndNamed)
{
    const auto moment = Moment::parse("2026-07-01T12:00:00-09:30", berlin());

    EXPECT_EQ(moment->zone, "-09:30");
    EXPECT_EQ(moment->iso(), "2026-07-01T12:00:00-09:30");
    EXPECT_EQ(Zone::named(moment->zone)->offsetAt(moment->at), -(9h + 30min));
}

TEST(MomentTest, WallTimeThatWasSkippedDoesNotExist)
{
    const auto moment = Moment::parse("2026-03-29T02:30", berlin());

    ASSERT_FALSE(moment);
    EXPECT_EQ(moment.error().code, ErrorCode::NoSuchTime);
}

TEST(MomentTest, WallTimeShownTwiceIsTheFirst)
{
    const auto moment = Moment::parse("2026-10-25T02:30", berlin());

    EXPECT_EQ(moment->iso(), "2026-10-25T02:30:00+02:00");
}

TEST(MomentTest, AnOffsetTellsTheTwoApart)
{
    const auto second = Moment::parse("2026-10-25T02:30:00+01:00", berlin());

    EXPECT_EQ(second->zone, "Europe/Berlin");
    EXPECT_EQ(second->at, Moment::parse("2026-10-25T02:30", berlin())->at + 1h);
}

class MomentTextTest : public testing::TestWithParam<const char *>
{
};

TEST_P(MomentTextTest, IsReadAsItIsWritten)
{
    EXPECT_EQ(Moment::parse(GetParam(), berlin())->iso(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Texts, MomentTextTest,
                         testing::Values("2026-03-14T21:10:00+01:00", "2026-03-14T21:10:00.007+01:00",
                                         "2026-03-14T21:10:00+00:00", "2026-03-14T21:10:00-11:45",
                                         "1969-12-31T23:59:59.999+00:00", "0001-01-01T00:00:00+00:00",
                                         "9999-12-31T23:59:59.999-12:00"));

class MomentRefusalTest : public testing::TestWithParam<const char *>
{
};

TEST_P(MomentRefusalTest, RefusesWhatIsNeither)
{
    const auto moment = Moment::parse(GetParam(), berlin());

    ASSERT_FALSE(moment);
    EXPECT_EQ(moment.error().code, ErrorCode::BadValue);
}

INSTANTIATE_TEST_SUITE_P(Texts, MomentRefusalTest,
                         testing::Values("", "Z", "+01:00", "now", "2026-03-14", "2026-03-14Z",
                                         "2026-03-14T21:10:00+1:00", "2026-03-14T21:10:00+01:60",
                                         "2026-03-14T21:10:00+19:00", "2026-03-14T21:10:00 01:00",
                                         "2026-03-14T21:10:00Z+01:00", "2026-03-14T21:10:00z"));

} // namespace
} // namespace unknot::base
