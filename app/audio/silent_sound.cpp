// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_sound.h"

#include <algorithm>

namespace unknot::ui {

SilentSound::SilentSound(QObject *parent)
    : SoundPort(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SilentSound::answerDue);
}

void SilentSound::start()
{
    m_running = true;
    emit silent(QStringLiteral("off"));
}

void SilentSound::stop()
{
    m_running = false;
    m_waiting.clear();
    m_timer.stop();
}

void SilentSound::cue(qint64 id, base::Cue, qint64 atNs, double)
{
    put(id, atNs);
}

void SilentSound::say(qint64 id, const QString &, qint64 atNs)
{
    put(id, atNs);
}

void SilentSound::cancelAfter(qint64 atNs)
{
    m_waiting.erase(m_waiting.upper_bound(atNs), m_waiting.end());
    waitForNext();
}

void SilentSound::setVolume(SoundKind, double) {}

void SilentSound::put(qint64 id, qint64 atNs)
{
    if (!m_running)
        return;
    m_waiting.emplace(atNs, id);
    waitForNext();
}

void SilentSound::answerDue()
{
    const qint64 now = monotonicNow();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const qint64 id = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        emit played(id, 0, 0);
    }
    waitForNext();
}

void SilentSound::waitForNext()
{
    if (m_waiting.empty()) {
        m_timer.stop();
        return;
    }
    const qint64 left = m_waiting.begin()->first - monotonicNow();
    // Rounded up: a timer that fires early would come back with nothing due.
    m_timer.start(static_cast<int>(std::clamp<qint64>((left + 999'999) / 1'000'000, 0, 60'000)));
}

} // namespace unknot::ui
