// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/diary_days.h"
#include "core/triage/locks.h"
#include "core/triage/medicines.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace unknot::triage {
namespace {

using base::Instant;
using content::Lock;
using content::LockWhat;
using std::chrono::hours;

constexpr hours kDay{24};
constexpr hours kWeek{7 * 24};

/// One use of a technique in a session.
struct Use
{
    Instant at{};
    base::Date day;
    bool worse = false;   ///< the session ended clearly worse than it began
    bool stopped = false; ///< too sharp, spreading or numb
    std::set<base::RegionId> regions;
};

struct Seen
{
    std::map<const content::Technique *, std::vector<Use>> uses; ///< newest first
    std::map<records::NameIndex, Instant> sore;                  ///< pressed, and worse the next morning
    std::vector<std::pair<Instant, base::Date>> rolled;
};

class Looking
{
public:
    Looking(const content::Content &content, const records::History &history, Instant now)
        : m_content(content)
        , m_history(history)
        , m_now(now)
    {
    }

    /// Sessions of the last four weeks: longer ago, nothing here still counts.
    Seen all() const
    {
        Seen seen;
        const auto sessions = m_history.sessions();
        for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
            if (session->started > m_now)
                continue;
            if (session->started <= m_now - 4 * kWeek)
                break;
            add(*session, seen);
        }
        return seen;
    }

private:
    void add(const records::SessionFact &session, Seen &seen) const
    {
        const auto &limits = m_content.limits;
        const bool isKnown = session.before >= 0 && session.after >= 0;
        const bool worse = isKnown && session.after - session.before >= limits.worsePoints;
        const bool sore = session.before >= 0 && session.nextMorning >= 0 &&
                          session.nextMorning - session.before >= limits.worsePoints;
        std::map<const content::Technique *, Use> uses;
        bool rolled = false;
        for (const auto &step : m_history.stepsOf(session)) {
            const auto *technique = m_content.find(base::TechniqueId(m_history.name(step.technique)));
            if (!technique || step.doneSeconds <= 0)
                continue;
            auto &use = uses[technique];
            use.at = session.started;
            use.day = session.day;
            use.worse = worse;
            use.stopped = use.stopped || isStop(step.end);
            for (const auto region : m_history.regionsOf(step))
                use.regions.emplace(m_history.name(region));
            rolled = rolled || technique->countsAsRoller;
            if (!sore || !base::isPress(technique->kind))
                continue;
            for (const auto region : m_history.regionsOf(step))
                seen.sore.try_emplace(region, session.started);
        }
        for (const auto &[technique, use] : uses)
            seen.uses[technique].push_back(use);
        if (rolled)
            seen.rolled.emplace_back(session.started, session.day);
    }

    static bool isStop(base::StepEnd end)
    {
        return end == base::StepEnd::Sharp || end == base::StepEnd::Spreading || end == base::StepEnd::Numb;
    }

    const content::Content &m_content;
    const records::History &m_history;
    Instant m_now;
};

Lock guard(std::string rule, LockWhat what, Instant until, std::string text)
{
    Lock lock;
    lock.rule = std::move(rule);
    lock.what = what;
    lock.until = until;
    lock.text = std::move(text);
    return lock;
}

class Guarding
{
public:
    Guarding(const content::Content &content, Instant now)
        : m_limits(content.limits)
        , m_now(now)
    {
    }

    void technique(const content::Technique &technique, const std::vector<Use> &uses)
    {
        worse(technique, uses);
        stopped(technique, uses);
        if (technique.countsAsRoller)
            return; // G1 guards the roller as a whole
        if (!base::isPress(technique.kind))
            return dose(technique, uses, nullptr);
        std::set<base::RegionId> regions;
        for (const auto &use : uses)
            regions.insert(use.regions.begin(), use.regions.end());
        for (const auto &region : regions) {
            auto there = uses;
            std::erase_if(there, [&](const Use &use) { return !use.regions.contains(region); });
            dose(technique, there, &region);
        }
    }

    void sore(const base::RegionId &region, Instant at)
    {
        const auto until = at + hours(m_limits.soreRestHours);
        if (until <= m_now)
            return;
        auto lock = guard("G5", LockWhat::Press, until, "Sore from last time: the spot rests.");
        lock.regions = {region};
        m_locks.push_back(std::move(lock));
    }

    void add(Lock lock)
    {
        if (*lock.until > m_now)
            m_locks.push_back(std::move(lock));
    }

    std::vector<Lock> result() { return std::move(m_locks); }

private:
    void keepOff(const content::Technique &technique, std::string rule, Instant until, std::string text,
                 const base::RegionId *region = nullptr)
    {
        if (until <= m_now)
            return;
        auto lock = guard(std::move(rule), LockWhat::Technique, until, std::move(text));
        lock.id = technique.id.text();
        if (region)
            lock.regions = {*region};
        m_locks.push_back(std::move(lock));
    }

    /// D8: clearly worse after two of the last three uses.
    void worse(const content::Technique &technique, const std::vector<Use> &uses)
    {
        int times = 0;
        std::optional<Instant> last;
        for (std::size_t i = 0; i < uses.size() && i < static_cast<std::size_t>(m_limits.worseUses); ++i) {
            if (!uses[i].worse)
                continue;
            ++times;
            last = last.value_or(uses[i].at);
        }
        if (last && times >= m_limits.worseTimes)
            keepOff(technique, "D8", *last + kDay * m_limits.worseRestDays,
                    fmt::format("Worse after {} of the last {} times: it rests for a week.", times,
                                std::min<std::size_t>(uses.size(), static_cast<std::size_t>(m_limits.worseUses))));
    }

    /// D9: stopped once, a little lighter; stopped twice in a week, it rests.
    void stopped(const content::Technique &technique, const std::vector<Use> &uses)
    {
        std::vector<Instant> stops;
        for (const auto &use : uses)
            if (use.stopped && use.at > m_now - kDay * m_limits.worseRestDays)
                stops.push_back(use.at);
        if (static_cast<int>(stops.size()) >= m_limits.stoppedTimes)
            return keepOff(technique, "D9", stops.front() + kDay * m_limits.worseRestDays,
                           "Stopped twice within a week: it rests for a week.");
        const bool isLast = !uses.empty() && uses.front().stopped && !stops.empty();
        if (!isLast || !technique.intensity.cap || *technique.intensity.cap < 2)
            return;
        auto lock = guard("D9", LockWhat::Technique, stops.front() + kDay * m_limits.worseRestDays,
                          "It was too much last time: a little lighter.");
        lock.id = technique.id.text();
        lock.cap = *technique.intensity.cap - 1;
        m_locks.push_back(std::move(lock));
    }

    /// G4: how often its own dose allows it, where G3 does not already say as much.
    void dose(const content::Technique &technique, const std::vector<Use> &uses, const base::RegionId *region)
    {
        if (uses.empty())
            return;
        const auto &dose = technique.dose;
        const bool hasSpots =
            technique.kind == base::TechniqueClass::Ball || technique.kind == base::TechniqueClass::Hook;
        if (dose.hoursBetween && (!hasSpots || *dose.hoursBetween > m_limits.spotHoursBetween))
            keepOff(technique, "G4", uses.front().at + hours(*dose.hoursBetween), "It rests between two times.",
                    region);
        if (dose.daysInSeven && (!hasSpots || *dose.daysInSeven < m_limits.spotDaysInSeven))
            daysInSeven(technique, uses, *dose.daysInSeven, region);
        const auto most = static_cast<std::size_t>(dose.timesPerDay.value_or(0));
        if (most > 0 && uses.size() >= most && !(most == 1 && dose.hoursBetween))
            keepOff(technique, "G4", uses[most - 1].at + kDay,
                    most == 1 ? "Once a day is enough." : fmt::format("{} times a day is enough.", most), region);
    }

    void daysInSeven(const content::Technique &technique, const std::vector<Use> &uses, int most,
                     const base::RegionId *region)
    {
        std::map<base::Date, Instant> days; // the latest use of each
        for (const auto &use : uses)
            if (use.at > m_now - kWeek)
                days.try_emplace(use.day, use.at);
        if (static_cast<int>(days.size()) < most)
            return;
        const auto frees = std::next(days.begin(), static_cast<std::ptrdiff_t>(days.size()) - most)->second;
        keepOff(technique, "G4", frees + kWeek, fmt::format("{} days in seven are enough.", most), region);
    }

    const content::Limits &m_limits;
    Instant m_now;
    std::vector<Lock> m_locks;
};

/// D8: the day after a roller session was much worse than the day of it.
void guardNextDay(const content::Limits &limits, const records::History &history, const Seen &seen,
                  Guarding &guarding)
{
    for (const auto &[at, day] : seen.rolled) {
        const auto *then = history.find(day);
        const auto *after = history.find(day.plusDays(1));
        if (then && after && then->average >= 0 && after->average >= 0 &&
            after->average - then->average >= static_cast<float>(limits.rollerWorsePoints))
            guarding.add(guard("D8", LockWhat::Roller, at + kDay + hours(limits.rollerRestHours),
                               "Much worse the day after rolling: the roller rests."));
    }
}

/// K14: a rub or a painkiller hides what is too much; warmth on a rub burns.
void guardMedicines(const content::Content &content, const records::History &history, Instant now, Guarding &guarding)
{
    const auto &limits = content.limits;
    const auto longest = hours(std::max(limits.skinProductHours, limits.painkillerHours));
    for (const auto &taken : takenSince(content, history, now - longest, now)) {
        const auto until = taken.at + hours(taken.onSkin ? limits.skinProductHours : limits.painkillerHours);
        auto light = guard("K14", LockWhat::Press, until,
                           taken.onSkin ? "Three of ten at most: the rub numbs the skin."
                                        : "Three of ten at most: the painkiller hides what is too much.");
        light.cap = limits.maskedCap;
        auto heat = guard("K14", LockWhat::Heat, until, "Not over a rub: warmth on it can burn the skin.");
        if (!taken.region.empty()) {
            light.regions = {base::RegionId(taken.region)};
            heat.regions = light.regions;
        }
        guarding.add(std::move(light));
        if (taken.onSkin)
            guarding.add(std::move(heat));
    }
}

} // namespace

std::vector<Lock> guardsOfResults(const content::Content &content, const records::History &history, Instant now)
{
    const auto seen = Looking(content, history, now).all();
    Guarding guarding(content, now);
    for (const auto &technique : content.techniques)
        if (const auto found = seen.uses.find(&technique); found != seen.uses.end())
            guarding.technique(technique, found->second);
    for (const auto &[region, at] : seen.sore)
        guarding.sore(base::RegionId(history.name(region)), at);
    guardNextDay(content.limits, history, seen, guarding);
    guardMedicines(content, history, now, guarding);
    return guarding.result();
}

} // namespace unknot::triage
