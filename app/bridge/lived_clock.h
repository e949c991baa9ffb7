// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace unknot::ui {

/// The program's clock with days that begin when the person says: who logs at one in the morning most often means the
/// day that is ending. The diary's thread reads it too.
class LivedClock final : public base::Clock
{
public:
    explicit LivedClock(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    base::Instant now() const override { return m_clock.now(); }
    base::Zone zone() const override { return m_clock.zone(); }
    std::chrono::minutes dayBegins() const override { return std::chrono::hours(m_hour.load()); }
    void setDayBegins(std::chrono::hours afterMidnight) { m_hour.store(static_cast<int>(afterMidnight.count())); }

private:
    const base::Clock &m_clock;
    std::atomic<int> m_hour = 0;
};

} // namespace unknot::ui
