// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reminder.h"

#include "app/settings/settings.h"
#include "app/shell/reminded_days.h"

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr std::chrono::milliseconds kLooks = std::chrono::minutes(15);
constexpr std::chrono::milliseconds kSoon = std::chrono::seconds(1);

} // namespace

Reminder::Reminder(Settings &settings, const base::Clock &clock, std::function<bool(base::Date)> mayRemind,
                   QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_mayRemind(std::move(mayRemind))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminder::look);
    connect(&settings, &Settings::reminderChanged, this, &Reminder::look);
}

void Reminder::look()
{
    m_timer.stop();
    if (!m_settings.reminds())
        return;
    const auto left = untilHour();
    const base::Date day = m_clock.moment().day;
    RemindedDays days(m_settings.remindedDays());
    if (left.count() <= 0 && days.isOpen(day) && m_mayRemind(day)) {
        days.add(day);
        m_settings.setRemindedDays(days.words()); // first: a crash must not lead to a second one
        emit due();
    }
    m_timer.start(left.count() <= 0 ? kLooks : std::clamp(left, kSoon, kLooks));
}

/// Of the day as it is lived: an hour before it begins is one at its end, past midnight.
std::chrono::milliseconds Reminder::untilHour() const
{
    const base::Moment now = m_clock.moment();
    const auto wall = base::LocalTime::at(now.at, now.offset);
    const std::chrono::hours midnight(wall.day == now.day ? 0 : 24);
    const int hour = m_settings.reminderHour();
    const std::chrono::hours wanted(hour < m_settings.dayBeginsAt() ? hour + 24 : hour);
    return wanted - midnight - wall.sinceMidnight;
}

} // namespace unknot::ui
