// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven/driven_sleep.h"

#include "tests/support/driven/driven_clock.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace unknot::test {

DrivenSleep::DrivenSleep(DrivenClock &clock)
    : m_clock(clock)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &DrivenSleep::read);
}

std::chrono::milliseconds DrivenSleep::takeSleep()
{
    return std::exchange(m_asleep, std::chrono::milliseconds(0));
}

void DrivenSleep::read()
{
    std::array<char, 512> buffer{};
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got <= 0)
        return m_input.setEnabled(false);
    m_unread.append(buffer.data(), got);
    while (m_unread.contains('\n')) {
        const qsizetype end = m_unread.indexOf('\n');
        obey(m_unread.left(end).trimmed());
        m_unread.remove(0, end + 1);
    }
}

void DrivenSleep::obey(const QByteArray &line)
{
    if (line.startsWith("asleep ")) {
        const std::chrono::seconds asleep(line.mid(7).toInt());
        m_asleep += asleep;
        m_clock.skip(asleep);
    } else if (line == "now") {
        std::puts(m_clock.moment().iso().c_str());
        std::fflush(stdout);
    } else if (line == "crash") {
        std::raise(SIGKILL);
    }
}

} // namespace unknot::test
