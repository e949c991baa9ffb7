// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace unknot::ui {

class Settings;
class SoundPort;
enum class SoundKind;
enum class SoundProfile;

/// Whether this session is heard, how loud, and on what. Open from preparing until the last tone has faded.
class SessionSound final : public QObject
{
    Q_OBJECT

public:
    SessionSound(SoundPort &port, Settings &settings, QObject *parent = nullptr);

    /// `where` is the routine or place for which the person's choice is remembered; `first` holds until there is one.
    void open(const QString &where, SoundProfile first);
    /// Lets the last tone end first.
    void close();

    bool isOpen() const { return m_isOpen; }
    bool isOff() const; ///< by the person: for this session, or always here
    SoundProfile profile() const { return m_profile; }
    void setProfile(SoundProfile profile);
    /// Cues cannot be heard although they should be.
    bool isMissing() const { return m_isOpen && !isOff() && m_isMissing; }
    bool lacksVoice() const { return m_lacksVoice; }
    const QString &device() const { return m_device; }
    bool canBeLouder() const;

    void louder();
    void setOff(bool off);
    /// The tone by which a person hears that they will hear.
    void sample();

signals:
    void changed();

private:
    void applyVolumes();
    double gain(SoundKind kind) const;

    SoundPort &m_port;
    Settings &m_settings;
    QTimer m_fade;
    QString m_device;
    QString m_where;
    SoundProfile m_profile{};
    bool m_isOpen = false;
    bool m_isOff = false;
    bool m_isMissing = false;
    bool m_lacksVoice = false;
};

} // namespace unknot::ui
