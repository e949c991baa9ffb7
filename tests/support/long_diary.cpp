// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/long_diary.h"

#include "core/records/history_builder.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/ids.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace unknot::test {

namespace {

using namespace std::chrono_literals;

constexpr std::array kRegions{"neck-back-left",     "neck-back-right",     "shoulder-top-left", "shoulder-top-right",
                              "interscapular-left", "interscapular-right", "mid-back-left",     "mid-back-right",
                              "low-back-left",      "low-back-right",      "buttock-deep-left", "spine-low"};
constexpr std::array kTechniques{"ball-wall-upper-back", "ball-wall-shoulder-top", "roller-mid-back", "roller-lats",
                                 "hook-press",           "upper-trap-stretch",     "levator-stretch", "cat-cow",
                                 "childs-pose",          "belly-breathing",        "chin-tuck",       "warm-pack"};
constexpr std::array kRoutines{"upper-back-knot-release", "neck-and-shoulders", "desk-reset", "lower-back-ease", ""};
constexpr std::array kNotes{"", "", "", "Long day at the desk.", "Slept on the wrong side.", "Better after a walk."};

constexpr std::uint64_t kFirstSessionId = 1'000'000'000;

/// Our own draws: how the distributions of std draw is not the same everywhere.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(limit)); }
    bool chance(int ofHundred) { return below(100) < ofHundred; }
    template<typename List>
    const char *oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

std::vector<base::Date> daysOf(const LongDiary &diary)
{
    const auto first = base::Date::of(diary.last.year() - diary.years, diary.last.month(), 1).value();
    std::vector<base::Date> days;
    for (auto day = first; day <= diary.last; day = day.plusDays(1))
        days.push_back(day);
    return days;
}

std::vector<base::Date> loggedDaysOf(const LongDiary &diary)
{
    auto days = daysOf(diary);
    Dice dice(diary.seed);
    std::erase_if(days, [&](base::Date) { return dice.chance(10); });
    return days;
}

/// Bad and good spells of some weeks, with days that do as they like.
int levelOn(base::Date day, Dice &dice)
{
    const auto number = static_cast<double>(day.sysDays().time_since_epoch().count());
    const double wave = 3.5 + 2.5 * std::sin(number / 23) + 1.5 * std::sin(number / 211);
    return std::clamp(static_cast<int>(std::lround(wave)) + dice.below(3) - 1, 0, 10);
}

const base::Zone &zone()
{
    static const auto zone = zoneNamed(kZone);
    return zone;
}

base::Moment momentOn(base::Date day, std::chrono::minutes sinceMidnight)
{
    const auto named = zone().find({day, sinceMidnight});
    return base::Moment::of(named.value().first, zone());
}

void addDetails(records::Entry &entry, Dice &dice)
{
    entry.feel = {dice.chance(50) ? "stiff" : "dull"};
    entry.factors = {{"sleep", std::to_string(dice.below(4))}, {"stress", std::to_string(dice.below(4))}};
    if (dice.chance(15))
        entry.medicines = {{base::MedicineId("ibuprofen"), std::nullopt, false}};
    if (dice.chance(20))
        entry.care = {"heat"};
    entry.woken = dice.chance(10) ? "yes" : "no";
    entry.note = dice.oneOf(kNotes);
}

/// The `place`-th of `count` entries of a day; the last one is the check-in of the evening.
records::Entry entryOn(base::Date day, int place, int count, Dice &dice)
{
    records::Entry entry;
    const int level = levelOn(day, dice);
    entry.at = momentOn(day, 7h + std::chrono::minutes(place * 840 / count + dice.below(20)));
    entry.regions[base::RegionId(dice.oneOf(kRegions))] = level;
    entry.regions[base::RegionId(dice.oneOf(kRegions))] = std::max(0, level - 2);
    if (place + 1 < count) {
        entry.kind = base::EntryKind::Moment;
        entry.now = level;
    } else {
        entry.average = level;
        entry.worst = std::min(10, level + dice.below(3));
        addDetails(entry, dice);
    }
    return entry;
}

records::StepDone stepOn(Dice &dice)
{
    records::StepDone step;
    step.technique = base::TechniqueId(dice.oneOf(kTechniques));
    step.side = dice.chance(50) ? base::Side::Left : base::Side::Right;
    step.regions = {base::RegionId(dice.oneOf(kRegions))};
    step.plannedSeconds = 30 + 15 * dice.below(5);
    step.doneSeconds = dice.chance(85) ? step.plannedSeconds : step.plannedSeconds / 2;
    step.end = dice.chance(80) ? base::StepEnd::Time : base::StepEnd::Released;
    step.felt = dice.chance(60) ? base::Felt::Easier : base::Felt::Same;
    return step;
}

records::Session sessionOn(base::Date day, std::chrono::minutes sinceMidnight, Dice &dice)
{
    records::Session session;
    session.routine = dice.oneOf(kRoutines);
    session.started = momentOn(day, sinceMidnight);
    session.ended = momentOn(day, sinceMidnight + 12min);
    session.end = base::SessionEnd::Finished;
    const int level = levelOn(day, dice);
    session.before = level;
    session.after = std::max(0, level - dice.below(3));
    if (dice.chance(40))
        session.nextMorning = std::max(0, level - dice.below(2));
    const int steps = 4 + dice.below(5);
    for (int step = 0; step < steps; ++step)
        session.steps.push_back(stepOn(dice));
    return session;
}

template<typename Record>
void stamp(Record &record, base::Uuid id, base::Instant at)
{
    record.id = id;
    record.created = record.modified = at;
    record.revision = 1;
}

/// Calls visit(day, place, count) for `total` places spread evenly over the days.
template<typename Visit>
void spread(const std::vector<base::Date> &days, int total, Visit visit)
{
    const auto count = static_cast<std::int64_t>(days.size());
    for (std::int64_t i = 0; i < count; ++i) {
        const auto first = total * i / count;
        const auto end = total * (i + 1) / count;
        for (auto place = first; place < end; ++place)
            visit(days[static_cast<std::size_t>(i)], static_cast<int>(place - first), static_cast<int>(end - first));
    }
}

} // namespace

LongDiary twentyYears()
{
    return {.last = dayOf("2025-12-31")};
}

void forEachEntry(const LongDiary &diary, const std::function<void(const records::Entry &)> &visit)
{
    Dice dice(diary.seed + 1);
    std::uint64_t number = 0;
    spread(loggedDaysOf(diary), diary.entries, [&](base::Date day, int place, int count) {
        auto entry = entryOn(day, place, count, dice);
        stamp(entry, idOf(++number), entry.at.at);
        visit(entry);
    });
}

void forEachSession(const LongDiary &diary, const std::function<void(const records::Session &)> &visit)
{
    Dice dice(diary.seed + 2);
    std::uint64_t number = kFirstSessionId;
    spread(loggedDaysOf(diary), diary.sessions, [&](base::Date day, int place, int count) {
        auto session = sessionOn(day, 8h + std::chrono::minutes(place * 720 / count + dice.below(30)), dice);
        stamp(session, idOf(++number), session.started.at);
        visit(session);
    });
}

records::History historyOf(const LongDiary &diary)
{
    records::HistoryBuilder builder;
    forEachEntry(diary, [&](const records::Entry &entry) { builder.add(entry); });
    forEachSession(diary, [&](const records::Session &session) { builder.add(session); });
    return builder.build();
}

} // namespace unknot::test
