// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace unknot::ui {

class Settings;

/// Says when the person may be reminded to log: at their hour or later that day, at most once a day. Off unless
/// switched on, and without a timer then.
class Reminder final : public QObject
{
    Q_OBJECT

public:
    /// `mayRemind`: nothing is logged for that day yet, and it could be.
    Reminder(Settings &settings, const base::Clock &clock, std::function<bool(base::Date)> mayRemind,
             QObject *parent = nullptr);

    /// Is it time? From the first time on it asks by itself every now and then, since a machine that slept has no
    /// timer that is right.
    void look();

signals:
    void due();

private:
    std::chrono::milliseconds untilHour() const;

    Settings &m_settings;
    const base::Clock &m_clock;
    std::function<bool(base::Date)> m_mayRemind;
    QTimer m_timer;
};

} // namespace unknot::ui
