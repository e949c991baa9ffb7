// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace unknot::ui {

class Settings;

/// Says when the window is to be locked: at the start, and when nobody touched it for as long as the person chose.
/// Never while `isBusy`: somebody on the floor follows a routine. Owns no timer as long as there is no lock.
class LockKeeper final : public QObject
{
    Q_OBJECT

public:
    LockKeeper(const Settings &settings, const base::Clock &clock, std::function<bool()> isBusy,
               QObject *parent = nullptr);

    /// Asks for the lock when its time has come, else waits for the rest of it.
    void look();
    /// The word was given: the minutes begin anew.
    void follow();

signals:
    void lockAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::chrono::milliseconds left() const;

    const Settings &m_settings;
    const base::Clock &m_clock;
    std::function<bool()> m_isBusy;
    base::Instant m_touched;
    QTimer m_timer;
};

} // namespace unknot::ui
