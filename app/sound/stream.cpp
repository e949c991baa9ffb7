// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/stream.h"

#include <QAudioFormat>
#include <QMediaDevices>

#include <chrono>
#include <cstring>
#include <utility>
#include <vector>

namespace unknot::sound {

namespace {

constexpr Nanoseconds kReportEvery = kSecond / 5;
constexpr int kIdleTick = 20;    // ms: as often as a device would ask
constexpr int kWatchTick = 1000; // ms

QAudioFormat ourFormat()
{
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

Nanoseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Stream::Stream(Render render, Heard heard)
    : m_render(std::move(render))
    , m_heard(std::move(heard))
{
    m_idle.setTimerType(Qt::PreciseTimer);
    connect(&m_idle, &QTimer::timeout, this, &Stream::renderIntoNothing);
    connect(&m_watch, &QTimer::timeout, this, &Stream::followDevices);
    // Unbuffered: QIODevice would otherwise read ahead and hide when the device really asks.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void Stream::openDefault()
{
    if (m_watch.isActive())
        return;
    m_watch.start(kWatchTick);
    m_known = QMediaDevices::audioOutputs();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        keepTime();
        emit silent(QStringLiteral("no-device"));
        return;
    }
    openSink(device);
}

qint64 Stream::bytesAvailable() const
{
    return kRate; // there is always more
}

qint64 Stream::readData(char *data, qint64 size)
{
    const auto count = static_cast<std::size_t>(size / 2);
    const Nanoseconds now = monotonicNow();
    std::vector<std::int16_t> samples(count);
    m_render(samples, now);
    std::memcpy(data, samples.data(), count * 2);
    m_written += static_cast<Sample>(count);
    report(now);
    return static_cast<qint64>(count) * 2;
}

void Stream::openSink(const QAudioDevice &device)
{
    m_sink = std::make_unique<QAudioSink>(device, ourFormat());
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState) {
            keepTime();
            emit silent(QStringLiteral("failed"));
        }
    });
    m_sink->start(this);
    if (m_sink->error() == QAudio::NoError)
        emit deviceFound(device.description());
}

void Stream::keepTime()
{
    if (m_idle.isActive())
        return;
    m_idleSince = monotonicNow();
    m_idleFrom = m_written;
    m_idle.start(kIdleTick);
}

void Stream::renderIntoNothing()
{
    const Nanoseconds now = monotonicNow();
    const Sample wanted = m_idleFrom + static_cast<Sample>(samplesIn(now - m_idleSince));
    std::vector<std::int16_t> nothing(static_cast<std::size_t>(wanted - m_written));
    m_render(nothing, now);
    m_written = wanted;
    report(now);
}

void Stream::followDevices()
{
    // Measured: Qt 6.4 tells neither that devices came or went nor that the default is another one now, but its list
    // is right. Whoever plugs in headphones wants to hear with them; a new program finds the default afresh.
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    if (devices == m_known)
        return;
    m_known = devices;
    if (devices.isEmpty())
        emit silent(QStringLiteral("no-device"));
    else
        emit deviceFound(devices.back().description());
}

void Stream::report(Nanoseconds now)
{
    if (m_reported == 0)
        m_reported = now; // a buffer that was filled is not yet a device that plays
    if (now - m_reported < kReportEvery)
        return;
    m_reported = now;
    if (m_sink && !m_idle.isActive())
        m_heard(static_cast<Sample>(samplesIn(m_sink->processedUSecs() * 1000)), now);
    emit progressed(m_written);
}

} // namespace unknot::sound
