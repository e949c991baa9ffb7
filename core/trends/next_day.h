// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/relief.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::trends {

/// Compares the day after a session with the day after one without: of days that began alike, because people treat
/// themselves on bad days and bad days are followed by better ones anyway (clinical 6.5). It lessens that, and does
/// not take it away.
class NextDays
{
public:
    explicit NextDays(const records::History &history);

    /// `days` are those with the thing looked at, in order. Each is matched with one day on which nothing was done,
    /// no further than two months away, within a point of the same average; of the same part of the week if there is
    /// one, then the nearest. No day is used twice.
    std::optional<NextDay> after(std::span<const base::Date> days) const;

private:
    struct Pair
    {
        base::Date date;
        float average = 0;
        float next = 0; ///< average of the day after
    };

    const Pair *find(base::Date date) const;
    const Pair *matchFor(const Pair &day, const std::vector<bool> &used) const;

    std::vector<Pair> m_days;    ///< with an average, and one on the day after
    std::vector<Pair> m_without; ///< of these, those on which nothing was done
    bool m_isLongEnough = false;
};

} // namespace unknot::trends
