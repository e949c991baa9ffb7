// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace unknot::test {

/// Where tests live unless they say otherwise; it has summer time.
inline constexpr std::string_view kZone = "Europe/Berlin";

inline base::Zone zoneNamed(std::string_view name)
{
    const auto zone = base::Zone::named(name);
    if (!zone)
        throw std::invalid_argument("no zone " + std::string(name));
    return *zone;
}

/// "2026-03-14T21:10", wall time in the zone, or with an offset.
inline base::Moment momentOf(std::string_view text, std::string_view zone = kZone)
{
    const auto moment = base::Moment::parse(text, zoneNamed(zone));
    if (!moment)
        throw std::invalid_argument("no moment " + std::string(text));
    return *moment;
}

inline base::Date dayOf(std::string_view iso)
{
    const auto day = base::Date::parse(iso);
    if (!day)
        throw std::invalid_argument("no day " + std::string(iso));
    return *day;
}

inline base::FixedClock fixedClock(std::string_view text, std::string_view zone = kZone)
{
    return {momentOf(text, zone).at, zoneNamed(zone)};
}

} // namespace unknot::test
