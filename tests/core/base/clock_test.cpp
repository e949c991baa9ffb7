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

} // namespace
} // namespace unknot::base
