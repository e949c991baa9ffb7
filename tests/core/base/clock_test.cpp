// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

using namespace std::chrono_literals;

TEST(ClockTest, AFixedClockStandsStillUntilItIsTold)
{
    FixedClock clock(Instant(1h), Zone::utc());

    clock.advance(250ms);

    EXPECT_EQ(clock.now(), Instant(1h + 250ms));
}

TEST(ClockTest, AFixedClockCanBeSetBack)
{
    FixedClock clock(Instant(1h), Zone::utc());

    clock.set(Instant(0h));

    EXPECT_EQ(clock.now(), Instant(0h));
}

TEST(ClockTest, StampsMomentsInItsZone)
{
    const FixedClock clock(Instant(23h), Zone::fixed(2h));

    const auto moment = clock.moment();

    EXPECT_EQ(moment.iso(), "1970-01-02T01:00:00+02:00");
    EXPECT_EQ(moment.day, Date::of(1970, 1, 2));
}

TEST(ClockTest, TheSystemClockIsTheSystems)
{
    const SystemClock clock(Zone::utc());

    const auto before = std::chrono::system_clock::now();
    const auto now = clock.now();

    EXPECT_GE(now, std::chrono::floor<std::chrono::milliseconds>(before));
    EXPECT_LE(now, std::chrono::system_clock::now());
}

/// Fixed, for a person whose day begins at four.
class LateClock final : public Clock
{
public:
    explicit LateClock(std::string_view local)
        : m_moment(Moment::parse(local, zone()).value())
    {
    }
    Instant now() const override { return m_moment.at; }
    Zone zone() const override { return Zone::named("Europe/Berlin").value(); }
    std::chrono::minutes dayBegins() const override { return 4h; }

private:
    Moment m_moment;
};

TEST(ClockTest, TheDayIsTheCalendarsUnlessThePersonSaysOtherwise)
{
    const FixedClock clock(Instant(25h), Zone::utc());

    EXPECT_EQ(clock.moment().day.iso(), "1970-01-02");
}

TEST(ClockTest, WhatComesBeforeTheDayBeginsCountsToTheDayThatIsEnding)
{
    EXPECT_EQ(LateClock("2026-03-15T03:59:59").moment().day.iso(), "2026-03-14");
    EXPECT_EQ(LateClock("2026-03-15T04:00").moment().day.iso(), "2026-03-15");
}

TEST(ClockTest, TheDayBeginsByTheClockOnTheWallAlsoWhenItWasChangedInTheNight)
{
    EXPECT_EQ(LateClock("2026-03-29T03:30").moment().day.iso(), "2026-03-28");
    EXPECT_EQ(LateClock("2026-03-29T04:00").moment().day.iso(), "2026-03-29");
    EXPECT_EQ(LateClock("2026-10-25T03:59").moment().day.iso(), "2026-10-24");
    EXPECT_EQ(LateClock("2026-10-25T04:00").moment().day.iso(), "2026-10-25");
}

} // namespace
} // namespace unknot::base
