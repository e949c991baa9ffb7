// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sleep_watch.h"

#include <ctime>

namespace unknot::ui {

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// Both clocks of one instant: read again when something came between the two readings.
std::chrono::nanoseconds sleptSinceBoot()
{
    constexpr std::chrono::microseconds kTogether{200};
    constexpr int kTries = 20;
    std::chrono::nanoseconds apart{0};
    for (int i = 0; i < kTries; ++i) {
        const auto before = read(CLOCK_MONOTONIC);
        apart = read(CLOCK_BOOTTIME) - before;
        if (read(CLOCK_MONOTONIC) - before < kTogether)
            break;
    }
    return apart;
}

} // namespace

SystemSleepWatch::SystemSleepWatch()
    : m_apart(sleptSinceBoot())
{
}

std::chrono::milliseconds SystemSleepWatch::takeSleep()
{
    const auto apart = sleptSinceBoot();
    const auto slept = std::chrono::duration_cast<std::chrono::milliseconds>(apart - m_apart);
    m_apart = apart;
    return slept < std::chrono::milliseconds(1) ? std::chrono::milliseconds(0) : slept;
}

} // namespace unknot::ui
