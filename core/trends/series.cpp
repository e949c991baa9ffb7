// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/series.h"

#include "core/trends/statistics.h"

#include <algorithm>

namespace unknot::trends {

namespace {

using records::Day;
using records::EntryFact;
using records::History;
using records::NameIndex;

std::span<const Day> daysIn(const History &history, Range range)
{
    const auto days = history.days();
    const auto first = std::ranges::lower_bound(days, range.from, {}, &Day::date);
    const auto last = std::ranges::upper_bound(first, days.end(), std::max(range.from, range.to), {}, &Day::date);
    return range.days() == 0 ? std::span<const Day>{} : std::span<const Day>{first, last};
}

std::optional<double> present(double level)
{
    return level < 0 ? std::nullopt : std::optional(level);
}

std::vector<DayValue> overall(std::span<const Day> days)
{
    std::vector<DayValue> values;
    values.reserve(days.size());
    for (const Day &day : days) {
        if (day.isLogged())
            values.push_back({day.date, present(day.average), present(day.worst), day.entries});
    }
    return values;
}

int levelOf(const History &history, const EntryFact &entry, NameIndex region)
{
    for (const auto &level : history.levelsOf(entry)) {
        if (level.region == region)
            return level.level;
    }
    return -1;
}

std::optional<DayValue> ofRegion(const History &history, const Day &day, NameIndex region)
{
    const auto worst = std::ranges::find(history.levelsOf(day), region, &records::DayLevel::region);
    if (worst == history.levelsOf(day).end() || worst->level < 0)
        return std::nullopt;
    std::vector<double> levels;
    std::optional<double> checkIn;
    for (const EntryFact &entry : history.entriesOf(day.date)) {
        const int level = levelOf(history, entry, region);
        if (level < 0)
            continue;
        levels.push_back(level);
        if (entry.kind == base::EntryKind::CheckIn)
            checkIn = level;
    }
    const int entries = static_cast<int>(levels.size());
    return DayValue{day.date, checkIn ? *checkIn : median(std::move(levels)), worst->level, entries};
}

} // namespace

std::vector<DayValue> series(const History &history, Range range, const std::optional<base::RegionId> &region)
{
    const auto days = daysIn(history, range);
    if (!region)
        return overall(days);
    std::vector<DayValue> values;
    const auto index = history.indexOf(region->text());
    if (!index)
        return values;
    for (const Day &day : days) {
        if (auto value = ofRegion(history, day, *index))
            values.push_back(*value);
    }
    return values;
}

std::span<const DayValue> within(std::span<const DayValue> days, Range range)
{
    const auto first = std::ranges::lower_bound(days, range.from, {}, &DayValue::date);
    const auto last = std::ranges::upper_bound(first, days.end(), range.to, {}, &DayValue::date);
    return range.days() == 0 ? std::span<const DayValue>{} : std::span<const DayValue>{first, last};
}

} // namespace unknot::trends
