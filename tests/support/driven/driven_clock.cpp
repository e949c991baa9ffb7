// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven/driven_clock.h"

#include <utility>

namespace unknot::test {

DrivenClock::DrivenClock(base::Instant start, base::Zone zone, double speed)
    : m_start(start)
    , m_zone(std::move(zone))
    , m_speed(speed)
{
}

base::Instant DrivenClock::now() const
{
    const std::chrono::duration<double, std::milli> real = std::chrono::steady_clock::now() - m_began;
    return m_start + std::chrono::milliseconds(static_cast<std::int64_t>(real.count() * m_speed));
}

} // namespace unknot::test
