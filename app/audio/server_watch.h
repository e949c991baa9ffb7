// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace unknot::ui {

/// Sees a sound server come: PulseAudio and PipeWire both make their socket in the user's runtime directory.
class ServerWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ServerWatch(QObject *parent = nullptr);

    void start();
    void stop();

signals:
    void appeared();

private:
    void look();
    QString socketFolder() const;

    QFileSystemWatcher m_folders;
    QTimer m_settle; // the socket is made before anyone listens at it
    bool m_isRunning = false;
};

} // namespace unknot::ui
