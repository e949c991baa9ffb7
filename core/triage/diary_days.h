// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"
#include "core/trends/series.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::triage {

/// The days of a diary up to today. What was entered for later is left out; what is missing stays missing.
class DiaryDays
{
public:
    DiaryDays(const records::History &history, base::Date today);

    std::span<const records::Day> all() const { return m_days; }
    std::span<const records::Day> between(base::Date from, base::Date to) const;
    /// The last so many calendar days, today among them.
    std::span<const records::Day> last(int days) const;
    std::vector<double> averages(base::Date from, base::Date to) const;
    /// The latest day with a level of pain.
    const records::Day *lastLogged() const;

    /// W(d) of clinical 5.7: a day is never better than its own average.
    static std::optional<int> worst(const records::Day &day);

private:
    base::Date m_today;
    std::span<const records::Day> m_days;
};

} // namespace unknot::triage
