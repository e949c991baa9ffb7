// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/server_watch.h"

#include <QFileInfo>
#include <QtGlobal>

#include <chrono>

namespace unknot::ui {

using namespace std::chrono_literals;

ServerWatch::ServerWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, &ServerWatch::appeared);
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, &ServerWatch::look);
}

void ServerWatch::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    const QString folder = socketFolder();
    for (const QString &path : {folder, QFileInfo(folder).path()}) {
        if (QFileInfo::exists(path))
            m_folders.addPath(path);
    }
}

void ServerWatch::stop()
{
    m_isRunning = false;
    m_settle.stop();
    if (!m_folders.directories().isEmpty())
        m_folders.removePaths(m_folders.directories());
}

void ServerWatch::look()
{
    const QString folder = socketFolder();
    if (!m_folders.directories().contains(folder) && QFileInfo::exists(folder))
        m_folders.addPath(folder);
    if (QFileInfo::exists(folder + QStringLiteral("/native")))
        m_settle.start();
}

QString ServerWatch::socketFolder() const
{
    const QString own = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    return own.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse") : own;
}

} // namespace unknot::ui
