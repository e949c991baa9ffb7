// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace unknot::test {

/// Starts at a given moment and runs a number of times faster than the real one.
class DrivenClock final : public base::Clock
{
public:
    DrivenClock(base::Instant start, base::Zone zone, double speed);

    base::Instant now() const override;
    base::Zone zone() const override { return m_zone; }
    /// Time that passes at once, as it does in a machine that sleeps.
    void skip(std::chrono::milliseconds by) { m_start += by; }

private:
    base::Instant m_start;
    base::Zone m_zone;
    double m_speed;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

} // namespace unknot::test
