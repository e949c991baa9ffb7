// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sound/session.h"

namespace unknot::test {

Session::Session()
    : sound(QStringLiteral(UNKNOT_SOUND_PROGRAM))
{
    QObject::connect(&sound, &ui::SoundPort::played, &sound, [this](qint64 id, qint64 sample, qint64 lag) {
        played[id] = {sample, lag, ui::SoundPort::monotonicNow()};
    });
    QObject::connect(&sound, &ui::SoundPort::deviceFound, &sound,
                     [this](const QString &name) { devices.push_back(name); });
    QObject::connect(&sound, &ui::SoundPort::silent, &sound,
                     [this](const QString &reason) { silences.push_back(reason); });
    QObject::connect(&sound, &ui::SoundPort::alive, &sound, [this] { ++alive; });
    QObject::connect(&m_pulse, &QTimer::timeout, &sound, [this] {
        const qint64 now = ui::SoundPort::monotonicNow();
        if (m_lastPulse > 0)
            longestStandstill = std::max(longestStandstill, now - m_lastPulse);
        m_lastPulse = now;
    });
}

bool Session::waitFor(const std::function<bool()> &isSo, std::chrono::milliseconds atMost)
{
    m_lastPulse = 0; // what the test itself did meanwhile does not count
    m_pulse.start(5);
    const QDeadlineTimer deadline(atMost);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_pulse.stop();
    return isSo();
}

void Session::run(std::chrono::milliseconds length)
{
    (void)waitFor([] { return false; }, length);
}

} // namespace unknot::test
