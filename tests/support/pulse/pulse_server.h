// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace unknot::test {

/// A PulseAudio with one null sink in a runtime directory of its own. From its construction on, whatever this process
/// starts finds this server or none: the environment is changed, and no client starts a server by itself.
class PulseServer
{
public:
    PulseServer();
    ~PulseServer();

    void start();  ///< returns when it answers
    void kill();   ///< without a word, as a crash
    void freeze(); ///< it stays, and answers nobody
    void thaw();
    bool isUp() const;
    /// A command of pactl, and what it said.
    QString control(const QStringList &words) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace unknot::test
