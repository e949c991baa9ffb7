// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_process.h"
#include "app/sound/tone_bank.h"
#include "tests/sound/application.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

/// The window's side of a session with the real sound program, and what it was told.
namespace unknot::test {

struct Heard
{
    qint64 sample = 0;
    qint64 lagNs = 0;
    qint64 toldAt = 0;
};

class Session
{
public:
    Session();

    /// Lets the event loop run until it is so, or fails to within the time. Notes the longest time it stood still.
    bool waitFor(const std::function<bool()> &isSo, std::chrono::milliseconds atMost);
    void run(std::chrono::milliseconds length);

    ui::SoundProcess sound;
    std::map<qint64, Heard> played;
    std::vector<QString> devices;
    std::vector<QString> silences;
    int alive = 0;
    qint64 longestStandstill = 0; ///< nanoseconds

private:
    QTimer m_pulse;
    qint64 m_lastPulse = 0;
};

} // namespace unknot::test
