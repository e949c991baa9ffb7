// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sound_test.h"

#include "app/audio/sound_port.h"
#include "app/settings/settings.h"

#include <array>
#include <chrono>

namespace unknot::ui {

namespace {

struct Tone
{
    qint64 id; ///< below those of a session
    base::Cue cue;
    std::chrono::milliseconds after;
};

// The first one leaves the device the time to wake up.
constexpr std::array kTones{Tone{-11, base::Cue::Prepare, std::chrono::milliseconds(1200)},
                            Tone{-12, base::Cue::Start, std::chrono::milliseconds(2200)},
                            Tone{-13, base::Cue::End, std::chrono::milliseconds(3200)}};
constexpr std::chrono::seconds kLastTone{2};

} // namespace

SoundTest::SoundTest(SoundPort &port, const Settings &settings, std::function<bool()> isInUse, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_settings(settings)
    , m_isInUse(std::move(isInUse))
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kLastTone);
    connect(&m_fade, &QTimer::timeout, this, &SoundTest::end);
    connect(&m_port, &SoundPort::silent, this, [this] {
        if (m_state == State::Playing)
            show(State::NoSound);
    });
    connect(&m_port, &SoundPort::played, this, [this](qint64 id) {
        if (id == kTones.back().id)
            m_fade.start();
    });
}

void SoundTest::play()
{
    if (m_state == State::Playing || m_isInUse())
        return;
    if (m_settings.gain(SoundKind::Tones) <= 0)
        return show(State::TonesOff);
    m_fade.stop();
    show(State::Playing);
    m_port.start();
    for (const SoundKind kind : {SoundKind::Tones, SoundKind::Voice, SoundKind::Ticks, SoundKind::Breath})
        m_port.setVolume(kind, m_settings.gain(kind));
    const qint64 now = SoundPort::monotonicNow();
    for (const Tone &tone : kTones)
        m_port.cue(tone.id, tone.cue, now + std::chrono::nanoseconds(tone.after).count());
}

void SoundTest::end()
{
    const bool wasAudible = m_port.isAudible();
    if (!m_isInUse())
        m_port.stop();
    show(wasAudible ? State::Played : State::NoSound);
}

void SoundTest::show(State state)
{
    m_state = state;
    emit changed();
}

} // namespace unknot::ui
