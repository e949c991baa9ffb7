// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_port.h"

#include <QByteArray>
#include <QProcess>
#include <QTimer>

#include <map>

namespace unknot::ui {

class ServerWatch;

/// The port that is heard: starts unknot-sound, listens to it, and starts it again when it has fallen silent.
///
/// The program says `alive` several times a second. When that stops for a second, when the program ends, or when
/// devices came or went, a new program takes its place at once, then after 2, 5 and 10 seconds, and as soon as a
/// sound server appears. What still lies ahead is handed to the new one; what is past is not made up for.
class SoundProcess final : public SoundPort
{
    Q_OBJECT

public:
    explicit SoundProcess(const QString &program = besideUs(), const QString &language = QStringLiteral("en"),
                          QObject *parent = nullptr);
    ~SoundProcess() override;

    /// unknot-sound where this program's own file is.
    static QString besideUs();

    void start() override;
    void stop() override;
    bool isAudible() const override { return m_isAudible; }
    void cue(qint64 id, base::Cue cue, qint64 atNs, double gain) override;
    void say(qint64 id, const QString &text, qint64 atNs) override;
    void cancelAfter(qint64 atNs) override;
    void setVolume(SoundKind kind, double gain) override;

private:
    enum class Said { Nothing, Device, Silence }; // by the program that runs now
    struct Ahead
    {
        qint64 at = 0;
        QByteArray line;
    };

    void launch();
    void dismiss();
    void listen();
    void obey(const QByteArray &line);
    void findDevice(const QString &name);
    void giveUp(const QString &reason);
    void fallSilent(const QString &reason);
    void noteAlive();
    void notePlayed(const QByteArray &values);
    void startAgain();
    void put(qint64 id, qint64 at, const QByteArray &line);
    void send(const QByteArray &line);
    void answerUnplayed();
    void waitForUnplayed();

    QString m_program;
    QString m_language;
    QProcess *m_process = nullptr;   // deletes itself when it has ended
    std::map<qint64, Ahead> m_ahead; // by id, until answered
    std::map<SoundKind, double> m_volumes;
    QString m_device;
    QString m_silence; // the reason last told; empty while it is heard
    QTimer m_aliveTimer;
    QTimer m_retryTimer;
    QTimer m_unplayedTimer;
    ServerWatch *m_server = nullptr;
    std::size_t m_attempt = 0;
    qint64 m_launchedAt = 0;
    Said m_said = Said::Nothing;
    bool m_isRunning = false;
    bool m_isAudible = false;
};

} // namespace unknot::ui
