// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_parts.h"

#include <algorithm>

namespace unknot::records {

namespace {

/// What an entry says about the pain of its own moment. An entry that gives no other level is about its regions, so
/// that a sore place marked with 8 is never a day without pain.
std::int8_t momentOf(const EntryPart &entries, const EntryFact &entry)
{
    if (entry.now >= 0 || entry.average >= 0 || entry.worst >= 0)
        return entry.now;
    std::int8_t highest = -1;
    for (const DayLevel &region : entries.levelsOf(entry))
        highest = std::max(highest, region.level);
    return highest;
}

float medianOf(std::vector<std::int8_t> levels)
{
    if (levels.empty())
        return -1;
    std::ranges::sort(levels);
    const std::size_t half = levels.size() / 2;
    if (levels.size() % 2 == 1)
        return levels[half];
    return static_cast<float>(levels[half - 1] + levels[half]) / 2;
}

std::int8_t nightOf(std::int8_t so_far, std::int8_t woken)
{
    constexpr std::int8_t yes = 1;
    return so_far == yes || woken == yes ? yes : std::max(so_far, woken);
}

void addLevels(std::vector<DayLevel> &levels, std::span<const DayLevel> more)
{
    for (const DayLevel &one : more) {
        const auto known = std::ranges::find(levels, one.region, &DayLevel::region);
        if (known == levels.end())
            levels.push_back(one);
        else
            known->level = std::max(known->level, one.level);
    }
}

} // namespace

std::optional<DayPart> dayOf(base::Date date, const EntryPart &entries, std::span<const EntryFact> itsEntries,
                             std::span<const SessionFact *const> itsSessions, const Names &names)
{
    Day day;
    day.date = date;
    std::vector<std::int8_t> moments;
    std::vector<DayLevel> levels;

    for (const EntryFact &entry : itsEntries) {
        if (entry.average >= 0) {
            day.average = entry.average;
            day.averageGiven = true;
        }
        day.worst = std::max(day.worst, entry.worst);
        day.function = std::max(day.function, entry.function);
        day.woken = nightOf(day.woken, entry.woken);
        if (const std::int8_t moment = momentOf(entries, entry); moment >= 0)
            moments.push_back(moment);
        addLevels(levels, entries.levelsOf(entry));
    }
    for (const SessionFact *session : itsSessions) {
        for (const std::int8_t level : {session->before, session->after}) {
            if (level >= 0)
                moments.push_back(level);
        }
    }
    if (itsEntries.empty() && moments.empty())
        return std::nullopt;

    day.entries = static_cast<std::uint16_t>(std::min<std::size_t>(itsEntries.size(), 0xffff));
    for (const std::int8_t moment : moments)
        day.worst = std::max(day.worst, moment);
    if (!day.averageGiven)
        day.average = medianOf(moments);
    std::ranges::sort(levels, {},
                      [&](const DayLevel &level) -> const std::string & { return names.text(level.region); });

    DayPart part;
    part.append(day, levels);
    return part;
}

std::span<const EntryFact> entriesOf(const EntryPart &entries, base::Date date)
{
    const auto found = std::ranges::equal_range(entries.facts, date, {}, &EntryFact::day);
    return {found.begin(), found.end()};
}

} // namespace unknot::records
