// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/limit_table.h"
#include "core/content/pairs.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace unknot::content {

namespace {

using base::Place;
using base::TechniqueClass;

int sidesOf(const Technique &technique)
{
    return technique.sided ? 2 : 1;
}

/// The pairs that a step works on: the one it names, else those of its technique.
std::set<std::string> pairsOf(const Content &content, const RoutineStep &step, const Technique &technique)
{
    std::set<std::string> pairs;
    if (step.region) {
        for (const auto *region : regionsNamed(content, *step.region))
            pairs.insert(pairOf(*region));
        return pairs;
    }
    for (const auto &id : technique.regions) {
        if (const auto *region = content.find(id))
            pairs.insert(pairOf(*region));
    }
    return pairs;
}

bool isUp(Place place)
{
    return place != Place::Floor && place != Place::Bed;
}

/// Walks one routine. Steps whose technique is unknown have been reported already and are left out.
class RoutineCheck
{
public:
    RoutineCheck(const Content &content, const Routine &routine, Report &report)
        : m_content(content)
        , m_limits(content.limits)
        , m_routine(routine)
        , m_report(report)
    {
    }

    void run()
    {
        for (m_step = 0; m_step < m_routine.steps.size(); ++m_step) {
            const auto *technique = m_content.find(m_routine.steps[m_step].technique);
            if (technique == nullptr)
                continue;
            checkSeconds(*technique);
            checkOrder(*technique);
            checkSessionTime(*technique);
            checkSpots(*technique);
            checkUpAndDown(*technique);
        }
        checkRollerTotal();
    }

private:
    const RoutineStep &step() const { return m_routine.steps[m_step]; }

    void say(std::string_view key, std::string text)
    {
        m_report.at(m_routine, fmt::format("/steps/{}{}", m_step, key), std::move(text));
    }

    void checkSeconds(const Technique &technique)
    {
        const auto &allowed = technique.dose.seconds;
        const auto seconds = step().seconds;
        if (seconds < allowed.min || seconds > allowed.max)
            say("/seconds", fmt::format("{} s; the dose of {} is {} to {} s", seconds, technique.id.text(),
                                        allowed.min, allowed.max));
        if (technique.kind == TechniqueClass::Breath && seconds > m_limits.breathStepMaxSeconds)
            say("/seconds", fmt::format("{} is more than the limit: {}", seconds,
                                        limitSentence(m_limits, &Limits::breathStepMaxSeconds)));
    }

    /// Pressing comes before stretching the same muscle (seed S12, S22).
    void checkOrder(const Technique &technique)
    {
        const auto pairs = pairsOf(m_content, step(), technique);
        if (base::isPress(technique.kind)) {
            for (const auto &pair : pairs) {
                if (m_stretched.contains(pair))
                    say("", fmt::format("presses \"{}\" after it was stretched; press first, then stretch", pair));
            }
        }
        if (technique.kind == TechniqueClass::Stretch)
            m_stretched.insert(pairs.begin(), pairs.end());
    }

    void checkSessionTime(const Technique &technique)
    {
        const auto seconds = step().seconds * sidesOf(technique);
        m_allSeconds += seconds;
        auto &ofTechnique = m_secondsOf[technique.id];
        ofTechnique += seconds;
        const auto cap = technique.dose.sessionCapSeconds;
        if (cap && ofTechnique > *cap)
            say("/seconds",
                fmt::format("{} s of {} in one session; its cap is {} s", ofTechnique, technique.id.text(), *cap));
        if (technique.countsAsRoller)
            addUp(m_rollerSeconds, seconds, &Limits::rollerSessionSeconds);
        if (base::isPress(technique.kind))
            addUp(m_pressSeconds, seconds, &Limits::pressSessionSeconds);
    }

    void addUp(int &sum, int seconds, int Limits::*limit)
    {
        sum += seconds;
        if (sum > m_limits.*limit)
            say("/seconds", fmt::format("{} s in one session; {}", sum, limitSentence(m_limits, limit)));
    }

    void checkSpots(const Technique &technique)
    {
        if (!base::isPress(technique.kind) || technique.kind == TechniqueClass::Roller || !step().region)
            return;
        auto &spots = m_spots[*step().region];
        if (++spots > m_limits.pressedSpotsPerSide)
            say("", fmt::format("presses \"{}\" {} times; {}", *step().region, spots,
                                limitSentence(m_limits, &Limits::pressedSpotsPerSide)));
    }

    /// Getting up and down is work: at most once. A step that can be done both ways follows the one before.
    void checkUpAndDown(const Technique &technique)
    {
        bool canBeUp = false;
        bool canBeDown = false;
        for (const auto &way : technique.ways) {
            if (step().way.empty() || step().way == way.id)
                (isUp(way.place) ? canBeUp : canBeDown) = true;
        }
        if (!canBeUp && !canBeDown)
            return;
        constexpr int kNever = 1'000'000;
        const int up = canBeUp ? std::min(m_changes[0], m_changes[1] + 1) : kNever;
        const int down = canBeDown ? std::min(m_changes[1], m_changes[0] + 1) : kNever;
        if (std::min(up, down) >= 2 && std::min(m_changes[0], m_changes[1]) < 2)
            say("", "the second change between up (chair, standing, wall, door) and down (floor, bed)");
        m_changes = {up, down};
    }

    /// Five to ten minutes are the aim of a routine that is mostly rolling; a short one inside another is welcome.
    void checkRollerTotal()
    {
        const bool isRollerRoutine = m_rollerSeconds * 2 > m_allSeconds;
        if (isRollerRoutine && m_rollerSeconds < m_limits.rollerSessionMinSeconds)
            m_report.at(m_routine, "/steps",
                        fmt::format("{} s on the roller; {}", m_rollerSeconds,
                                    limitSentence(m_limits, &Limits::rollerSessionMinSeconds)));
    }

    const Content &m_content;
    const Limits &m_limits;
    const Routine &m_routine;
    Report &m_report;
    std::size_t m_step = 0;
    std::set<std::string> m_stretched;
    std::map<base::TechniqueId, int> m_secondsOf;
    std::map<std::string, int> m_spots;
    int m_allSeconds = 0;
    int m_rollerSeconds = 0;
    int m_pressSeconds = 0;
    std::array<int, 2> m_changes{0, 0}; // fewest so far when now up, when now down
};

} // namespace

void checkRoutines(const Content &content, Report &report)
{
    for (const auto &routine : content.routines)
        RoutineCheck(content, routine, report).run();
}

} // namespace unknot::content
