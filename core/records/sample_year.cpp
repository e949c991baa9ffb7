// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sample_year.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace unknot::records {

namespace {

using namespace std::chrono_literals;

constexpr int kDays = 364;
constexpr int kAwayFrom = 218; ///< two weeks without the program
constexpr int kAwayTo = 232;
constexpr int kFlareFrom = 150; ///< the neck
constexpr int kFlareTo = 166;
constexpr int kMildFrom = 300;

constexpr const char *kBlade = "interscapular-left";
constexpr const char *kNeck = "neck-back-left";
constexpr const char *kLowBack = "low-back-right";

/// One day of the year. Its draws depend on the day alone, so that a change to one day leaves the others as they are.
class Day
{
public:
    Day(int number, base::Date date, const base::Zone &zone)
        : m_number(number)
        , m_date(date)
        , m_zone(zone)
        , m_engine(static_cast<std::uint64_t>(number) + 1)
    {
        m_engine.discard(8);
        m_level = std::clamp(static_cast<int>(std::lround(usual())) + below(3) - 1, 0, 10);
    }

    int level() const { return m_level; }
    bool isAway() const { return m_number >= kAwayFrom && m_number < kAwayTo; }
    bool isFlare() const { return m_number >= kFlareFrom && m_number < kFlareTo; }
    bool isMild() const { return m_number >= kMildFrom; }
    bool isWorkday() const { return m_number % 7 < 5; }
    int number() const { return m_number; }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(limit)); }
    bool chance(int ofHundred) { return below(100) < ofHundred; }

    /// In the gap of a change of the clocks an hour later.
    base::Moment at(std::chrono::minutes sinceMidnight) const
    {
        const auto found = m_zone.find({m_date, sinceMidnight});
        return base::Moment::of(found ? found->first : m_zone.find({m_date, sinceMidnight + 1h}).value().first,
                                m_zone);
    }

private:
    /// How strong it usually is at this time of the year.
    double usual() const
    {
        const double day = m_number;
        const double healing = m_number < 70 ? 6.0 : std::max(1.6, 6.0 - (day - 70) / 40);
        const double waves = 0.8 * std::sin(day / 9) + 0.5 * std::sin(day / 31);
        return healing + waves + (isFlare() ? 2.2 : 0) - (isMild() ? 0.4 : 0);
    }

    int m_number;
    base::Date m_date;
    const base::Zone &m_zone;
    std::mt19937_64 m_engine;
    int m_level = 0;
};

void markPlaces(Entry &entry, Day &day)
{
    if (day.chance(90))
        entry.regions[base::RegionId(kBlade)] = day.level();
    if (day.isFlare() || day.chance(8))
        entry.regions[base::RegionId(kNeck)] = std::max(1, day.level() - 1);
    if (day.chance(6))
        entry.regions[base::RegionId(kLowBack)] = 3;
}

Entry checkIn(Day &day)
{
    Entry entry;
    entry.at = day.at(20h + 30min + std::chrono::minutes(day.below(40)));
    entry.average = day.level();
    entry.worst = std::min(10, day.level() + 1 + day.below(2));
    entry.woken = day.chance(4) ? "yes" : "no";
    markPlaces(entry, day);
    if (day.chance(40))
        entry.feel = {day.chance(70) ? "stiff" : "dull"};
    entry.factors = {{"sleep", std::to_string(day.below(3))}, {"stress", std::to_string(day.isWorkday() ? 2 : 1)}};
    if (day.isWorkday())
        entry.factors["sitting-hours"] = std::to_string(5 + day.below(4));
    if (day.chance(12))
        entry.care = {day.chance(50) ? "heat" : "walk"};
    if (day.number() == kFlareFrom)
        entry.note = "Slept on the sofa.";
    if (day.number() == kAwayTo)
        entry.note = "Back from two weeks by the sea.";
    return entry;
}

StepDone step(const char *technique, const char *region, int seconds, base::Felt felt)
{
    StepDone done;
    done.technique = base::TechniqueId(technique);
    done.side = base::Side::Left;
    done.regions = {base::RegionId(region)};
    done.plannedSeconds = done.doneSeconds = seconds;
    done.felt = felt;
    return done;
}

Session session(Day &day)
{
    const bool isNeck = day.isFlare() || day.number() % 3 == 0;
    Session played;
    played.routine = isNeck ? "neck-and-shoulders" : "upper-back-knot-release";
    const auto begun = 12h + 30min + std::chrono::minutes(day.below(50));
    played.started = day.at(begun);
    played.ended = day.at(begun + 8min);
    played.end = base::SessionEnd::Finished;
    played.before = day.level();
    // For this person the ball does more than the stretches.
    played.after = std::max(0, day.level() - (isNeck ? day.below(2) : 1 + day.below(2)));
    if (day.chance(50))
        played.nextMorning = std::max(0, day.level() - day.below(2));
    const auto felt = day.chance(70) ? base::Felt::Easier : base::Felt::Same;
    if (isNeck) {
        played.steps = {step("upper-trap-stretch", kNeck, 60, felt), step("levator-stretch", kNeck, 60, felt)};
    } else {
        played.steps = {step("ball-wall-upper-back", kBlade, 90, felt), step("levator-stretch", kBlade, 60, felt)};
    }
    return played;
}

} // namespace

SampleYear sampleYear(base::Date today, const base::Zone &zone)
{
    SampleYear year;
    for (int number = 0; number < kDays; ++number) {
        Day day(number, today.plusDays(number - kDays), zone);
        if (day.isAway())
            continue;
        const bool plays = day.level() >= 2 && day.chance(day.isMild() ? 25 : 40);
        if (plays)
            year.sessions.push_back(session(day));
        if (!day.chance(12))
            year.entries.push_back(checkIn(day));
    }
    return year;
}

} // namespace unknot::records
