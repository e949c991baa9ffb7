// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_process.h"

#include "app/audio/server_watch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace unknot::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kSilentFor = 1s;
constexpr std::array kPatience{2'000ms, 5'000ms, 10'000ms};
constexpr std::chrono::milliseconds kFarewell = 4s; // the longest tone, and the lag
constexpr qint64 kMillisecond = 1'000'000;
// A program that has been alive for so long has not failed to start.
constexpr qint64 kProven = 3'000 * kMillisecond;
// The program answers when it hands a cue to the device, a moment after it was due.
constexpr qint64 kAnswersWithin = 300 * kMillisecond;
constexpr qint64 kStillInTime = 20 * kMillisecond;

void endKindly(QProcess *process)
{
    process->disconnect();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(kFarewell, process, &QProcess::kill);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

} // namespace

SoundProcess::SoundProcess(const QString &program, const QString &language, QObject *parent)
    : SoundPort(parent)
    , m_program(program)
    , m_language(language)
    , m_server(new ServerWatch(this))
{
    for (QTimer *timer : {&m_aliveTimer, &m_retryTimer, &m_unplayedTimer})
        timer->setSingleShot(true);
    connect(&m_aliveTimer, &QTimer::timeout, this, [this] {
        // It may have been us who did not listen.
        if (m_process && m_process->waitForReadyRead(0) && m_aliveTimer.isActive())
            return;
        giveUp(QStringLiteral("no-answer"));
    });
    connect(&m_retryTimer, &QTimer::timeout, this, &SoundProcess::launch);
    connect(&m_unplayedTimer, &QTimer::timeout, this, &SoundProcess::answerUnplayed);
    connect(m_server, &ServerWatch::appeared, this, [this] {
        if (m_isRunning && !m_isAudible)
            launch();
    });
}

SoundProcess::~SoundProcess()
{
    dismiss();
    for (QProcess *process : findChildren<QProcess *>()) {
        process->kill();
        process->waitForFinished(1000);
    }
}

QString SoundProcess::besideUs()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/unknot-sound");
}

void SoundProcess::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_attempt = 0;
    m_silence.clear();
    launch();
}

void SoundProcess::stop()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_isAudible = false;
    for (QTimer *timer : {&m_aliveTimer, &m_retryTimer, &m_unplayedTimer})
        timer->stop();
    m_server->stop();
    m_ahead.clear();
    if (m_process) {
        send("close\n");
        endKindly(m_process);
    }
    m_process = nullptr;
}

void SoundProcess::cue(qint64 id, base::Cue cue, qint64 atNs, double gain)
{
    const std::string_view word = base::toWord(cue);
    put(id, atNs,
        "cue " + QByteArray::number(id) + ' ' + QByteArray(word.data(), static_cast<qsizetype>(word.size())) + ' ' +
            QByteArray::number(atNs) + ' ' + QByteArray::number(gain) + '\n');
}

void SoundProcess::say(qint64 id, const QString &text, qint64 atNs)
{
    put(id, atNs,
        "say " + QByteArray::number(id) + ' ' + QByteArray::number(atNs) + ' ' + text.simplified().toUtf8() + '\n');
}

void SoundProcess::cancelAfter(qint64 atNs)
{
    std::erase_if(m_ahead, [atNs](const auto &ahead) { return ahead.second.at > atNs; });
    send("cancel " + QByteArray::number(atNs) + '\n');
    waitForUnplayed();
}

void SoundProcess::setVolume(SoundKind kind, double gain)
{
    m_volumes[kind] = gain;
    send("volume " + toWord(kind).toUtf8() + ' ' + QByteArray::number(gain) + '\n');
}

void SoundProcess::launch()
{
    dismiss();
    m_isAudible = false;
    m_said = Said::Nothing;
    m_launchedAt = monotonicNow();
    m_retryTimer.start(kPatience[std::min(m_attempt, kPatience.size() - 1)]);
    ++m_attempt;

    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SoundProcess::listen);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_retryTimer.stop(); // it will not be there the next time either
        fallSilent(QStringLiteral("no-program"));
    });
    connect(m_process, &QProcess::finished, this, [this] { giveUp(QStringLiteral("failed")); });
    m_process->start(m_program, {m_language});
    send("open\n");
    for (const auto &[kind, gain] : m_volumes)
        send("volume " + toWord(kind).toUtf8() + ' ' + QByteArray::number(gain) + '\n');
    const qint64 past = monotonicNow() - kStillInTime;
    for (const auto &[id, ahead] : m_ahead) {
        if (ahead.at > past)
            send(ahead.line);
    }
}

void SoundProcess::dismiss()
{
    if (!m_process)
        return;
    m_process->disconnect();
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    if (m_process->state() == QProcess::NotRunning)
        m_process->deleteLater();
    m_process = nullptr;
}

void SoundProcess::listen()
{
    // What a line causes may put another program in place of this one.
    const QProcess *const process = m_process;
    while (process == m_process && m_process->canReadLine())
        obey(m_process->readLine().trimmed());
}

void SoundProcess::obey(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray word = line.left(space);
    const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
    if (word == "alive")
        noteAlive();
    else if (word == "played")
        notePlayed(rest);
    else if (word == "device")
        findDevice(QString::fromUtf8(rest));
    else if (word == "silent" && rest == "no-voice")
        emit voiceMissing();
    else if (word == "silent")
        giveUp(QString::fromUtf8(rest));
}

void SoundProcess::findDevice(const QString &name)
{
    if (m_said == Said::Nothing) {
        m_said = Said::Device;
        m_device = name;
        return;
    }
    m_attempt = 0; // another device is a new beginning
    launch();
}

void SoundProcess::giveUp(const QString &reason)
{
    m_said = Said::Silence;
    fallSilent(reason);
    startAgain();
}

void SoundProcess::fallSilent(const QString &reason)
{
    m_isAudible = false;
    m_aliveTimer.stop();
    m_server->start();
    waitForUnplayed();
    if (m_silence == reason)
        return;
    m_silence = reason;
    emit silent(reason);
}

void SoundProcess::noteAlive()
{
    if (m_said != Said::Device)
        return; // it keeps time, but nothing is heard
    m_retryTimer.stop();
    m_aliveTimer.start(kSilentFor);
    if (monotonicNow() - m_launchedAt > kProven)
        m_attempt = 0;
    if (!m_isAudible) {
        m_isAudible = true;
        m_silence.clear();
        m_server->stop();
        emit deviceFound(m_device);
    }
    emit alive();
}

void SoundProcess::notePlayed(const QByteArray &values)
{
    const QList<QByteArray> parts = values.split(' ');
    if (parts.size() != 3 || m_ahead.erase(parts[0].toLongLong()) == 0)
        return;
    waitForUnplayed();
    emit played(parts[0].toLongLong(), parts[1].toLongLong(), m_isAudible ? parts[2].toLongLong() : 0);
}

void SoundProcess::startAgain()
{
    if (m_attempt == 0)
        launch();
    else if (!m_retryTimer.isActive())
        m_retryTimer.start(kPatience[std::min(m_attempt - 1, kPatience.size() - 1)]);
}

void SoundProcess::put(qint64 id, qint64 at, const QByteArray &line)
{
    if (!m_isRunning)
        return;
    m_ahead[id] = {at, line};
    send(line);
    waitForUnplayed();
}

void SoundProcess::send(const QByteArray &line)
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        m_process->write(line);
}

void SoundProcess::answerUnplayed()
{
    const qint64 due = monotonicNow() - (m_isAudible ? kAnswersWithin : 0);
    const auto next = [this, due] {
        return std::find_if(m_ahead.begin(), m_ahead.end(),
                            [due](const auto &ahead) { return ahead.second.at <= due; });
    };
    for (auto found = next(); found != m_ahead.end(); found = next()) {
        const qint64 id = found->first;
        m_ahead.erase(found);
        emit played(id, -1, 0);
    }
    waitForUnplayed();
}

void SoundProcess::waitForUnplayed()
{
    const auto soonest = std::min_element(m_ahead.begin(), m_ahead.end(),
                                          [](const auto &a, const auto &b) { return a.second.at < b.second.at; });
    if (soonest == m_ahead.end()) {
        m_unplayedTimer.stop();
        return;
    }
    const qint64 left = soonest->second.at + (m_isAudible ? kAnswersWithin : 0) - monotonicNow();
    // Rounded up: a timer that fires early would come back with nothing due.
    m_unplayedTimer.start(static_cast<int>(std::clamp<qint64>(left / kMillisecond + 1, 0, 60'000)));
}

} // namespace unknot::ui
