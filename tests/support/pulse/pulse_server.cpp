// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pulse/pulse_server.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace unknot::test {

PulseServer::PulseServer()
{
    QFile config(m_folder.filePath(QStringLiteral("client.conf")));
    if (config.open(QIODevice::WriteOnly))
        config.write("autospawn = no\n");
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("PULSE_CLIENTCONFIG", config.fileName().toUtf8());
    for (const char *name : {"PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_SINK", "XDG_CONFIG_HOME"})
        qunsetenv(name);
}

PulseServer::~PulseServer()
{
    kill();
}

void PulseServer::start()
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("pulseaudio"),
                    {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                     QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
                     QStringLiteral("module-native-protocol-unix auth-anonymous=1"), QStringLiteral("-L"),
                     QStringLiteral("module-null-sink sink_name=t rate=44100")});
    const QDeadlineTimer deadline(20'000);
    while (!control({QStringLiteral("info")}).contains(QStringLiteral("Default Sink: t"))) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            qFatal("PulseAudio does not answer");
    }
}

void PulseServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void PulseServer::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void PulseServer::thaw()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

bool PulseServer::isUp() const
{
    return m_process.state() == QProcess::Running;
}

QString PulseServer::control(const QStringList &words) const
{
    QProcess pactl;
    pactl.start(QStringLiteral("pactl"), words);
    pactl.waitForFinished();
    return QString::fromUtf8(pactl.readAllStandardOutput());
}

} // namespace unknot::test
