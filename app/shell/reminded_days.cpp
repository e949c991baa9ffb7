// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reminded_days.h"

namespace unknot::ui {

namespace {

constexpr std::size_t kMost = 60;

QString wordOf(base::Date day)
{
    return QString::fromStdString(day.iso());
}

} // namespace

RemindedDays::RemindedDays(const QStringList &words)
{
    for (const QString &word : words) {
        const auto day = base::Date::parse(word.toStdString());
        if (day && &word == &words.constFirst())
            m_doneUpTo = *day;
        else if (day)
            m_days.insert(*day);
    }
}

bool RemindedDays::isOpen(base::Date day) const
{
    return (!m_doneUpTo || *m_doneUpTo < day) && !m_days.contains(day);
}

void RemindedDays::add(base::Date day)
{
    m_days.insert(day);
    while (m_days.size() > kMost) {
        m_doneUpTo = *m_days.begin();
        m_days.erase(m_days.begin());
    }
}

QStringList RemindedDays::words() const
{
    QStringList words{m_doneUpTo ? wordOf(*m_doneUpTo) : QString()};
    for (const base::Date day : m_days)
        words << wordOf(day);
    return words;
}

} // namespace unknot::ui
