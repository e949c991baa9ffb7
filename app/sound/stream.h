// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QList>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace unknot::sound {

Nanoseconds monotonicNow();

/// The one output stream of the program, open from the first moment to the last: a device that is opened for each cue
/// loses the beginning of most of them (measured: 14 of 20).
///
/// Without a device it goes on by a timer into nothing, so that cues are answered in time all the same.
class Stream : public QIODevice
{
    Q_OBJECT

public:
    using Render = std::function<void(std::span<std::int16_t> out, Nanoseconds now)>;
    using Heard = std::function<void(Sample sample, Nanoseconds now)>;

    Stream(Render render, Heard heard);

    void openDefault();
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

signals:
    /// Again when there are other devices than before.
    void deviceFound(const QString &name);
    void silent(const QString &reason);
    void progressed(qint64 samples); ///< at most five times a second

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void openSink(const QAudioDevice &device);
    void keepTime();
    void renderIntoNothing();
    void followDevices();
    void report(Nanoseconds now);

    Render m_render;
    Heard m_heard;
    std::unique_ptr<QAudioSink> m_sink;
    QList<QAudioDevice> m_known;
    QTimer m_watch;
    QTimer m_idle;
    Nanoseconds m_idleSince = 0;
    Sample m_idleFrom = 0;
    Sample m_written = 0;
    Nanoseconds m_reported = 0;
};

} // namespace unknot::sound
