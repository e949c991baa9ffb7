// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/media_remote.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>

namespace unknot::ui {

// The words of these two are those of MPRIS2.

/// The program as a media player.
class MediaRootAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    explicit MediaRootAdaptor(MediaRemote &remote)
        : QDBusAbstractAdaptor(&remote)
        , m_remote(remote)
    {
    }

    bool yes() const { return true; }
    bool no() const { return false; }
    QString identity() const { return QStringLiteral("Unknot"); }
    QString desktopEntry() const { return QStringLiteral("org.unknot.Unknot"); }
    QStringList none() const { return {}; }

public slots:
    void Raise() { emit m_remote.raiseAsked(); }
    void Quit() {} // CanQuit says no

private:
    MediaRemote &m_remote;
};

/// What is played.
class MediaPlayerAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double Rate READ one CONSTANT)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(double Volume READ one CONSTANT)
    Q_PROPERTY(bool CanGoNext READ yes CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ yes CONSTANT)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ yes CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    explicit MediaPlayerAdaptor(MediaRemote &remote)
        : QDBusAbstractAdaptor(&remote)
        , m_remote(remote)
    {
    }

    QString status() const { return m_remote.statusWord(); }
    QVariantMap metadata() const { return m_remote.metadata(); }
    qlonglong position() const { return m_remote.position(); }
    double one() const { return 1; }
    bool yes() const { return true; }
    bool no() const { return false; }

public slots:
    void Next() { emit m_remote.nextAsked(); }
    void Previous() { emit m_remote.previousAsked(); }
    void Pause() { emit m_remote.pauseAsked(); }
    void PlayPause() { emit m_remote.toggleAsked(); }
    void Stop() { emit m_remote.pauseAsked(); } // ending is asked for in the window, where it can be seen
    void Play() { emit m_remote.playAsked(); }
    void Seek(qlonglong offset) { m_remote.seek(offset); }
    void SetPosition(const QDBusObjectPath &track, qlonglong position)
    {
        m_remote.setPosition(track.path(), position);
    }
    void OpenUri(const QString &) {}

signals:
    void Seeked(qlonglong position);

private:
    MediaRemote &m_remote;
};

} // namespace unknot::ui
