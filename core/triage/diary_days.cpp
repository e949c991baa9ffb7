// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/diary_days.h"

#include <algorithm>
#include <cmath>

namespace unknot::triage {

DiaryDays::DiaryDays(const records::History &history, base::Date today)
    : m_today(today)
{
    const auto days = history.days();
    const auto end = std::ranges::upper_bound(days, today, {}, &records::Day::date);
    m_days = {days.begin(), end};
}

std::span<const records::Day> DiaryDays::between(base::Date from, base::Date to) const
{
    const auto first = std::ranges::lower_bound(m_days, from, {}, &records::Day::date);
    const auto end = std::ranges::upper_bound(first, m_days.end(), to, {}, &records::Day::date);
    return {first, end};
}

std::span<const records::Day> DiaryDays::last(int days) const
{
    return between(m_today.plusDays(1 - days), m_today);
}

std::vector<double> DiaryDays::averages(base::Date from, base::Date to) const
{
    std::vector<double> values;
    for (const auto &day : between(from, to))
        if (day.average >= 0)
            values.push_back(day.average);
    return values;
}

const records::Day *DiaryDays::lastLogged() const
{
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day)
        if (day->isLogged())
            return &*day;
    return nullptr;
}

std::optional<int> DiaryDays::worst(const records::Day &day)
{
    const int level = std::max<int>(day.worst, static_cast<int>(std::ceil(day.average)));
    return level < 0 ? std::nullopt : std::optional(level);
}

} // namespace unknot::triage
