// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/places.h"

#include "core/trends/statistics.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace unknot::trends {

std::vector<MarkedPlace> markedPlaces(const records::History &history, Range range)
{
    std::map<std::string, MarkedPlace> found;
    for (const auto &day : history.days()) {
        if (!range.contains(day.date))
            continue;
        for (const auto &level : history.levelsOf(day)) {
            auto &place = found[history.name(level.region)];
            place.region = base::RegionId(history.name(level.region));
            ++place.days;
            if (level.level >= 0)
                place.worst = std::max<int>(place.worst.value_or(0), level.level);
        }
    }
    std::vector<MarkedPlace> places;
    for (auto &[id, place] : found) {
        auto levels = averagesOf(series(history, range, place.region));
        if (!levels.empty())
            place.usual = median(std::move(levels));
        places.push_back(std::move(place));
    }
    std::ranges::sort(places, {}, [](const MarkedPlace &place) {
        return std::tuple(-place.days, -place.worst.value_or(-1), place.region);
    });
    return places;
}

int loggedDays(const records::History &history, Range range)
{
    return static_cast<int>(std::ranges::count_if(history.days(), [&](const records::Day &day) {
        return range.contains(day.date) && (day.isLogged() || day.levelCount > 0);
    }));
}

} // namespace unknot::trends
