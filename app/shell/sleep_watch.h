// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace unknot::ui {

/// Tells how long the machine has slept. It is asked at each tick of a routine and owns no timer.
class SleepWatch
{
public:
    virtual ~SleepWatch() = default;

    /// Time asleep since the last question; zero when it was awake.
    virtual std::chrono::milliseconds takeSleep() = 0;
};

/// Compares the clock that runs through a suspend with the one that stands still.
class SystemSleepWatch final : public SleepWatch
{
public:
    SystemSleepWatch();

    std::chrono::milliseconds takeSleep() override;

private:
    std::chrono::nanoseconds m_apart;
};

} // namespace unknot::ui
