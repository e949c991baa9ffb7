// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lock_keeper.h"

#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace unknot::ui {

LockKeeper::LockKeeper(const Settings &settings, const base::Clock &clock, std::function<bool()> isBusy,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_isBusy(std::move(isBusy))
    , m_touched(clock.now())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockKeeper::look);
    connect(&settings, &Settings::lockChanged, this, &LockKeeper::follow);
    follow();
}

void LockKeeper::follow()
{
    m_timer.stop();
    m_touched = m_clock.now();
    if (!m_settings.hasLock())
        return QCoreApplication::instance()->removeEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
    look();
}

void LockKeeper::look()
{
    if (m_isBusy())
        m_touched = m_clock.now();
    const auto rest = left();
    if (rest.count() <= 0)
        emit lockAsked();
    else
        m_timer.start(rest);
}

/// A clock that was set back makes nobody wait longer than the limit.
std::chrono::milliseconds LockKeeper::left() const
{
    const auto idle = std::max(m_clock.now() - m_touched, base::Instant::duration::zero());
    return std::chrono::minutes(m_settings.lockMinutes()) - idle;
}

bool LockKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (left().count() > 0 || m_isBusy())
            m_touched = m_clock.now(); // else the machine slept, and the timer has not noticed yet
        if (!m_timer.isActive() || left().count() <= 0)
            look();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace unknot::ui
