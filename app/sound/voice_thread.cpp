// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice_thread.h"

#include "app/sound/voice.h"

#include <utility>

namespace unknot::sound {

VoiceThread::VoiceThread(std::string language, std::function<void(std::int64_t id, SharedPcm pcm)> spoken,
                         std::function<void()> missing)
    : m_spoken(std::move(spoken))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_there,
        [this, language = std::move(language), missing = std::move(missing)] {
            m_voice = openVoice(language);
            if (!m_voice)
                deliver(missing);
        },
        Qt::QueuedConnection);
}

VoiceThread::~VoiceThread()
{
    m_thread.quit();
    m_thread.wait();
}

void VoiceThread::speak(std::int64_t id, const std::string &text)
{
    QMetaObject::invokeMethod(
        &m_there,
        [this, id, text] {
            if (!m_voice)
                return;
            auto pcm = std::make_shared<const Pcm>(m_voice->synthesise(text));
            deliver([this, id, pcm] { m_spoken(id, pcm); });
        },
        Qt::QueuedConnection);
}

void VoiceThread::deliver(std::function<void()> what)
{
    QMetaObject::invokeMethod(&m_here, std::move(what), Qt::QueuedConnection);
}

} // namespace unknot::sound
