// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/facts.h"
#include "core/triage/locks.h"
#include "core/triage/understood.h"

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

constexpr hours kWeek{7 * 24};

/// What was pressed on one place within the last seven days.
struct Spot
{
    std::set<base::Date> days;
    Instant first{};
    Instant last{};
};

struct Used
{
    std::vector<Instant> rollerStarts;
    std::map<records::NameIndex, Spot> spots;
};

class Week
{
public:
    Week(const content::Content &content, const records::History &history)
        : m_content(content)
        , m_history(history)
    {
    }

    Used before(Instant now) const
    {
        Used used;
        const auto sessions = m_history.sessions();
        for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
            if (session->started > now)
                continue;
            if (session->started <= now - kWeek)
                break;
            add(*session, used);
        }
        return used;
    }

private:
    const content::Technique *techniqueOf(const records::StepFact &step) const
    {
        return m_content.find(base::TechniqueId(m_history.name(step.technique)));
    }

    void add(const records::SessionFact &session, Used &used) const
    {
        int rolled = 0;
        for (const auto &step : m_history.stepsOf(session)) {
            const auto *technique = techniqueOf(step);
            if (!technique || step.doneSeconds <= 0)
                continue;
            if (technique->countsAsRoller)
                rolled += step.doneSeconds;
            if (technique->kind == base::TechniqueClass::Ball || technique->kind == base::TechniqueClass::Hook)
                press(session, step, used);
        }
        if (rolled >= m_content.limits.rollerCountsFromSeconds && rolled > 0)
            used.rollerStarts.push_back(session.started);
    }

    void press(const records::SessionFact &session, const records::StepFact &step, Used &used) const
    {
        for (const auto region : m_history.regionsOf(step)) {
            auto &spot = used.spots[region];
            if (spot.days.empty())
                spot.last = session.started; // sessions come newest first
            spot.days.insert(session.day);
            spot.first = session.started;
        }
    }

    const content::Content &m_content;
    const records::History &m_history;
};

void guardRoller(const content::Limits &limits, const Used &used, Instant now, std::vector<Lock> &locks)
{
    if (used.rollerStarts.empty())
        return;
    const auto guard = [&](std::string rule, Instant until, std::string text) {
        if (until <= now)
            return;
        Lock lock;
        lock.rule = std::move(rule);
        lock.what = LockWhat::Roller;
        lock.until = until;
        lock.text = std::move(text);
        locks.push_back(std::move(lock));
    };
    const auto count = static_cast<int>(used.rollerStarts.size());
    if (count >= limits.rollerSessionsInSevenDays) {
        const auto frees = used.rollerStarts[static_cast<std::size_t>(limits.rollerSessionsInSevenDays - 1)];
        guard("G1", frees + kWeek, fmt::format("{} times on the roller in seven days, that is enough.", count));
    }
    guard("G1", used.rollerStarts.front() + hours(limits.rollerHoursBetween),
          "The roller rests between two sessions.");
}

void guardSpots(const records::History &history, const content::Limits &limits, const Used &used, Instant now,
                std::vector<Lock> &locks)
{
    for (const auto &[region, spot] : used.spots) {
        const bool often = static_cast<int>(spot.days.size()) >= limits.spotDaysInSeven;
        const auto rests = spot.last + hours(limits.spotHoursBetween);
        const auto until = often ? std::max(rests, spot.first + kWeek) : rests;
        if (until <= now)
            continue;
        for (const auto what : {LockWhat::Ball, LockWhat::Hook}) {
            Lock lock;
            lock.rule = "G3";
            lock.what = what;
            lock.regions = {base::RegionId(history.name(region))};
            lock.until = until;
            lock.text = often ? fmt::format("Pressed on {} of the last seven days, that is enough.", spot.days.size())
                              : "The spot rests after pressing.";
            locks.push_back(std::move(lock));
        }
    }
}

/// G5, as told: pressing waits until the soreness of last time is gone.
void guardSoreSpots(const content::Limits &limits, const Inputs &inputs, Instant now, std::vector<Lock> &locks)
{
    const auto answers = latest(inputs, now);
    const auto told = answers.find(base::QuestionId("QG5"));
    if (told == answers.end() || told->second->value.value != "yes")
        return;
    const auto until = told->second->answeredAt.at + hours(limits.soreRestHours);
    const auto &details = told->second->value.details;
    const auto where = details.find("regions");
    const auto *regions = where == details.end() ? nullptr : std::get_if<std::vector<std::string>>(&where->second);
    if (until <= now || regions == nullptr || regions->empty())
        return;
    Lock lock;
    lock.rule = "G5";
    lock.what = LockWhat::Press;
    for (const auto &region : *regions)
        lock.regions.emplace_back(region);
    lock.until = until;
    lock.text = "Still sore from last time: the spot rests.";
    locks.push_back(std::move(lock));
}

} // namespace

std::vector<Lock> guards(const content::Content &content, const Inputs &inputs, Instant now)
{
    std::vector<Lock> locks;
    const auto &limits = content.limits;
    if (inputs.levelNow && *inputs.levelNow >= limits.severeLevel) {
        Lock lock;
        lock.rule = "CX-PRESS";
        lock.what = LockWhat::Press;
        lock.regions = inputs.regions;
        lock.text =
            fmt::format("At {} or more we do not press. Breathing and gentle moves first.", limits.severeLevel);
        locks.push_back(std::move(lock));
    }
    guardSoreSpots(limits, inputs, now, locks);
    if (inputs.history) {
        const auto used = Week(content, *inputs.history).before(now);
        guardRoller(limits, used, now, locks);
        guardSpots(*inputs.history, limits, used, now, locks);
        for (auto &lock : guardsOfResults(content, *inputs.history, now))
            locks.push_back(std::move(lock));
    }
    passUnderstood(content, inputs, now, locks);
    return locks;
}

} // namespace unknot::triage
