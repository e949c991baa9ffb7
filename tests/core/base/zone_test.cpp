// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

using namespace std::chrono_literals;

Instant utc(std::string_view text)
{
    return LocalTime::parse(text)->instant(0min);
}

Result<Zone::Named> find(std::string_view zone, std::string_view wall)
{
    return Zone::named(zone)->find(*LocalTime::parse(wall));
}

TEST(ZoneTest, SpringSkipsAnHourInBerlin)
{
    EXPECT_EQ(find("Europe/Berlin", "2026-03-29T01:59:59.999")->first, utc("2026-03-29T00:59:59.999"));
    EXPECT_EQ(find("Europe/Berlin", "2026-03-29T02:00").error().code, ErrorCode::NoSuchTime);
    EXPECT_EQ(find("Europe/Berlin", "2026-03-29T02:59:59.999").error().code, ErrorCode::NoSuchTime);
    EXPECT_EQ(find("Europe/Berlin", "2026-03-29T03:00")->first, utc("2026-03-29T01:00"));
}

TEST(ZoneTest, AutumnShowsAnHourTwiceInBerlin)
{
    const auto named = find("Europe/Berlin", "2026-10-25T02:30");

    ASSERT_TRUE(named);
    EXPECT_EQ(named->first, utc("2026-10-25T00:30"));
    EXPECT_EQ(named->second, utc("2026-10-25T01:30"));
}

TEST(ZoneTest, LordHoweMovesByHalfAnHour)
{
    EXPECT_EQ(find("Australia/Lord_Howe", "2026-10-04T02:15").error().code, ErrorCode::NoSuchTime);
    EXPECT_EQ(find("Australia/Lord_Howe", "2026-10-04T02:30")->first, utc("2026-10-03T15:30"));
    const auto twice = find("Australia/Lord_Howe", "2026-04-05T01:45");
    EXPECT_EQ(twice->first, utc("2026-04-04T14:45"));
    EXPECT_EQ(twice->second, utc("2026-04-04T15:15"));
}

TEST(ZoneTest, ApiaNeverLivedThe30thOfDecember2011)
{
    EXPECT_EQ(find("Pacific/Apia", "2011-12-29T23:59")->first, utc("2011-12-30T09:59"));
    EXPECT_EQ(find("Pacific/Apia", "2011-12-30T12:00").error().code, ErrorCode::NoSuchTime);
    EXPECT_EQ(find("Pacific/Apia", "2011-12-31T00:00")->first, utc("2011-12-30T10:00"));
}

TEST(ZoneTest, TellsTheOffsetOfAMoment)
{
    const auto berlin = *Zone::named("Europe/Berlin");

    EXPECT_EQ(berlin.offsetAt(utc("2026-03-29T00:59:59")), 1h);
    EXPECT_EQ(berlin.offsetAt(utc("2026-03-29T01:00:00")), 2h);
    EXPECT_EQ(berlin.offsetAt(utc("2037-07-01T00:00:00")), 2h);
}

TEST(ZoneTest, ShowsWhatTheWallClockShows)
{
    const auto kolkata = *Zone::named("Asia/Kolkata");

    EXPECT_EQ(kolkata.localAt(utc("2026-03-14T20:00")), LocalTime::parse("2026-03-15T01:30"));
}

TEST(ZoneTest, WallTimeAndMomentAgreeAllThroughTheYear)
{
    for (const auto *name : {"Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca"}) {
        const auto zone = *Zone::named(name);
        for (auto at = utc("2026-01-01T00:07"); at < utc("2027-01-01T00:00"); at += 47min) {
            const auto named = zone.find(zone.localAt(at));
            ASSERT_TRUE(named);
            EXPECT_TRUE(named->first == at || named->second == at) << name << ' ' << at.time_since_epoch().count();
        }
    }
}

TEST(ZoneTest, SecondsOfOldZonesAreCutToMinutes)
{
    const auto zone = *Zone::named("Europe/Berlin");
    const auto wall = *LocalTime::parse("1880-06-01T12:00");

    EXPECT_EQ(zone.offsetAt(zone.find(wall)->first), 53min);
    EXPECT_EQ(zone.localAt(zone.find(wall)->first), wall);
}

TEST(ZoneTest, RefusesNamesThatTheTablesDoNotHave)
{
    for (const auto *name : {"", "Mars/Olympus", "/etc/passwd", "../../etc/passwd", "europe/berlin", "Europe",
                             "+1:00", "+19:00", "+01:60", " 01:00", "CET-1CEST,M3.5.0,M10.5.0/3"}) {
        const auto zone = Zone::named(name);
        ASSERT_FALSE(zone) << name;
        EXPECT_EQ(zone.error().code, ErrorCode::UnknownZone);
    }
}

TEST(ZoneTest, AnOffsetIsAZoneThatNeverChanges)
{
    const auto zone = Zone::named("-09:30");

    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->name(), "-09:30");
    EXPECT_EQ(zone->offsetAt(utc("2026-01-01T00:00")), -(9h + 30min));
    EXPECT_EQ(zone->find(*LocalTime::parse("2026-03-29T02:30"))->first, utc("2026-03-29T12:00"));
}

TEST(ZoneTest, NoOffsetIsUtc)
{
    EXPECT_EQ(Zone::utc().name(), "UTC");
    EXPECT_EQ(*Zone::named("UTC"), Zone::utc());
    EXPECT_EQ(*Zone::named("+00:00"), Zone::utc());
}

} // namespace
} // namespace unknot::base
