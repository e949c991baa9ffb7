// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace unknot::ui {

class Settings;
class SoundPort;

/// Three tones by which a person hears whether they will hear a routine, as loud as the settings say.
class SoundTest final : public QObject
{
    Q_OBJECT

public:
    enum class State { Untried, Playing, Played, NoSound, TonesOff };

    /// `isInUse`: a session has the sound, and keeps it.
    SoundTest(SoundPort &port, const Settings &settings, std::function<bool()> isInUse, QObject *parent = nullptr);

    State state() const { return m_state; }
    void play();

signals:
    void changed();

private:
    void show(State state);
    void end();

    SoundPort &m_port;
    const Settings &m_settings;
    std::function<bool()> m_isInUse;
    QTimer m_fade;
    State m_state = State::Untried;
};

} // namespace unknot::ui
