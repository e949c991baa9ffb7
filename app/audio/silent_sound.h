// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_port.h"

#include <QTimer>

#include <map>

namespace unknot::ui {

/// No sound at all, but every cue is answered when it is due, so that all of them are seen.
class SilentSound final : public SoundPort
{
    Q_OBJECT

public:
    explicit SilentSound(QObject *parent = nullptr);

    void start() override;
    void stop() override;
    bool isAudible() const override { return false; }
    void cue(qint64 id, base::Cue cue, qint64 atNs, double gain) override;
    void say(qint64 id, const QString &text, qint64 atNs) override;
    void cancelAfter(qint64 atNs) override;
    void setVolume(SoundKind kind, double gain) override;

private:
    void put(qint64 id, qint64 atNs);
    void answerDue();
    void waitForNext();

    std::multimap<qint64, qint64> m_waiting; // time to id
    QTimer m_timer;
    bool m_running = false;
};

} // namespace unknot::ui
