// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <string>

namespace unknot::sound {

class Voice;

/// Opens the voice and speaks in a thread, so that a slow or hanging engine never holds up a tone. Both functions are
/// called in the thread that made this.
class VoiceThread
{
public:
    VoiceThread(std::string language, std::function<void(std::int64_t id, SharedPcm pcm)> spoken,
                std::function<void()> missing);
    ~VoiceThread();

    void speak(std::int64_t id, const std::string &text);

private:
    void deliver(std::function<void()> what);

    QThread m_thread;
    QObject m_there; // lives in the thread
    QObject m_here;
    std::unique_ptr<Voice> m_voice; // touched only in the thread
    std::function<void(std::int64_t, SharedPcm)> m_spoken;
};

} // namespace unknot::sound
