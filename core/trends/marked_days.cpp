// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/marked_days.h"

namespace unknot::trends {

MarkedDays markedDays(const records::History &history, Range range)
{
    MarkedDays marked;
    const auto days = history.days();
    for (auto day = days.rbegin(); day != days.rend() && day->date >= range.from; ++day) {
        if (day->date > range.to || (!day->isLogged() && day->levelCount == 0))
            continue;
        ++marked.logged;
        for (const records::DayLevel &level : history.levelsOf(*day)) {
            if (level.level != 0)
                ++marked.days[base::RegionId(history.name(level.region))];
        }
    }
    return marked;
}

} // namespace unknot::trends
