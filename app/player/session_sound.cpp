// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_sound.h"

#include "app/audio/sound_port.h"
#include "app/settings/settings.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace unknot::ui {

namespace {

constexpr std::chrono::seconds kLastTone{3};
constexpr int kLouderBy = 20;
constexpr double kCalmTones = 0.5;
constexpr qint64 kSampleId = -1; ///< the ids of cues are above zero
constexpr std::array kKinds = {SoundKind::Tones, SoundKind::Voice, SoundKind::Ticks, SoundKind::Breath};

} // namespace

SessionSound::SessionSound(SoundPort &port, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_settings(settings)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kLastTone);
    connect(&m_fade, &QTimer::timeout, this, [this] { m_port.stop(); });
    connect(&m_settings, &Settings::soundChanged, this, &SessionSound::applyVolumes);
    connect(&m_port, &SoundPort::deviceFound, this, [this](const QString &name) {
        m_device = name;
        m_isMissing = false;
        emit changed();
    });
    connect(&m_port, &SoundPort::silent, this, [this] {
        m_isMissing = true;
        emit changed();
    });
    connect(&m_port, &SoundPort::voiceMissing, this, [this] {
        m_lacksVoice = true;
        emit changed();
    });
}

void SessionSound::open(const QString &where, SoundProfile first)
{
    m_where = where;
    m_profile = m_settings.soundProfile(where).value_or(first);
    m_fade.stop();
    m_isOpen = true;
    m_isOff = false;
    m_isMissing = false;
    m_lacksVoice = false;
    m_port.start();
    applyVolumes();
}

void SessionSound::close()
{
    if (std::exchange(m_isOpen, false))
        m_fade.start();
}

bool SessionSound::canBeLouder() const
{
    return std::ranges::any_of(
        kKinds, [this](SoundKind kind) { return m_settings.isOn(kind) && m_settings.volume(kind) < 100; });
}

void SessionSound::louder()
{
    m_isOff = false;
    for (const SoundKind kind : kKinds) {
        if (m_settings.isOn(kind))
            m_settings.setVolume(kind, m_settings.volume(kind) + kLouderBy);
    }
    applyVolumes();
    sample();
    emit changed();
}

bool SessionSound::isOff() const
{
    return m_isOff || m_profile == SoundProfile::Silent;
}

void SessionSound::setProfile(SoundProfile profile)
{
    m_profile = profile;
    m_settings.setSoundProfile(m_where, profile);
    setOff(false);
}

void SessionSound::setOff(bool off)
{
    m_isOff = off;
    applyVolumes();
    if (!isOff())
        sample();
    emit changed();
}

void SessionSound::sample()
{
    m_port.cue(kSampleId, base::Cue::Prepare, SoundPort::monotonicNow());
}

void SessionSound::applyVolumes()
{
    for (const SoundKind kind : kKinds)
        m_port.setVolume(kind, gain(kind));
}

double SessionSound::gain(SoundKind kind) const
{
    if (isOff())
        return 0;
    if (m_profile == SoundProfile::Lively || kind == SoundKind::Breath)
        return m_settings.gain(kind);
    return kind == SoundKind::Tones ? m_settings.gain(kind) * kCalmTones : 0;
}

} // namespace unknot::ui
