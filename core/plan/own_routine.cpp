// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/own_routine.h"

#include "core/plan/pace.h"
#include "core/plan/place.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace unknot::plan {
namespace {

constexpr std::size_t kStepsMost = 60;

int sidesOf(const Step &step)
{
    return step.side == base::Side::Both ? 2 : 1;
}

bool isRegion(const content::Content &content, const std::string &name)
{
    return std::ranges::any_of(content.regions, [&](const content::Region &region) {
        return region.id.text() == name || content::pairOf(region) == name;
    });
}

/// Walks the steps and collects what is wrong with each, then with all of them together.
class Reading
{
public:
    Reading(const content::Content &content, const Plan &plan)
        : m_content(content)
        , m_plan(plan)
    {
    }

    std::vector<std::string> run()
    {
        if (m_plan.steps.empty())
            m_problems.emplace_back("There is no step in it.");
        if (m_plan.steps.size() > kStepsMost)
            m_problems.push_back(fmt::format("It has {} steps; {} are the most.", m_plan.steps.size(), kStepsMost));
        for (m_at = 0; m_at < m_plan.steps.size(); ++m_at)
            check(m_plan.steps[m_at]);
        checkSums();
        return std::move(m_problems);
    }

private:
    void say(const std::string &text) { m_problems.push_back(fmt::format("Step {}: {}", m_at + 1, text)); }

    void check(const Step &step)
    {
        const auto *technique = m_content.find(step.technique);
        if (!technique) {
            say(fmt::format("\"{}\" is no technique of this version.", step.technique.text()));
            return;
        }
        if (!step.region.empty() && !isRegion(m_content, step.region))
            say(fmt::format("\"{}\" is no place on the body that is known here.", step.region));
        const bool isWay = step.way.empty() ||
                           std::ranges::find(technique->ways, step.way, &content::Way::id) != technique->ways.end();
        if (!isWay)
            say(fmt::format("{} is not done the way \"{}\".", technique->name, step.way));
        const auto allowed = secondsOf(m_content, *technique);
        if (step.seconds < allowed.min || step.seconds > allowed.max)
            say(fmt::format("{} s are outside the dose of {}, {} to {} s.", step.seconds, technique->name,
                            allowed.min, allowed.max));
        add(*technique, step);
    }

    void add(const content::Technique &technique, const Step &step)
    {
        const int seconds = step.seconds * sidesOf(step);
        auto &own = m_secondsOf[technique.id];
        own += seconds;
        const auto cap = technique.dose.sessionCapSeconds;
        if (cap && own > *cap)
            say(fmt::format("{} s of {} in one session; {} s are the most.", own, technique.name, *cap));
        if (technique.countsAsRoller)
            m_roller += seconds;
        if (!base::isPress(technique.kind))
            return;
        m_press += seconds;
        if (technique.kind != base::TechniqueClass::Roller && !step.region.empty() &&
            ++m_spots[step.region] > m_content.limits.pressedSpotsPerSide)
            say(fmt::format("the same place is pressed {} times; {} are the most.", m_spots[step.region],
                            m_content.limits.pressedSpotsPerSide));
    }

    void checkSums()
    {
        const auto &limits = m_content.limits;
        if (m_roller > limits.rollerSessionSeconds)
            m_problems.push_back(
                fmt::format("{} s on the roller; {} s are the most.", m_roller, limits.rollerSessionSeconds));
        if (m_press > limits.pressSessionSeconds)
            m_problems.push_back(
                fmt::format("{} s of pressing; {} s are the most.", m_press, limits.pressSessionSeconds));
    }

    const content::Content &m_content;
    const Plan &m_plan;
    std::size_t m_at = 0;
    std::vector<std::string> m_problems;
    std::map<base::TechniqueId, int> m_secondsOf;
    std::map<std::string, int> m_spots;
    int m_roller = 0;
    int m_press = 0;
};

} // namespace

content::SecondsRange secondsOf(const content::Content &content, const content::Technique &technique)
{
    content::SecondsRange range = technique.dose.seconds;
    if (technique.kind == base::TechniqueClass::Breath) {
        range.min = std::min(range.min, content.limits.breathStepMinSeconds);
        range.max = std::min(range.max, content.limits.breathStepMaxSeconds);
    }
    return range;
}

std::vector<std::string> problemsIn(const content::Content &content, const Plan &plan)
{
    return Reading(content, plan).run();
}

Plan ofToday(const content::Content &content, Plan plan)
{
    for (Step &step : plan.steps) {
        const auto *technique = content.find(step.technique);
        if (!technique)
            continue;
        const auto allowed = secondsOf(content, *technique);
        step.ref = technique->ref;
        step.seconds = std::clamp(step.seconds, allowed.min, std::max(allowed.min, allowed.max));
        if (!technique->sided)
            step.side = base::Side::None;
        else if (step.side == base::Side::None)
            step.side = base::Side::Both;
        const auto *way = wayOf(*technique, step.way);
        step.way = way ? way->id : std::string();
        step.phase = phaseOf(*technique);
        step.cap.reset();
        step.byHand = step.byHand && mayBeByHand(*technique);
        step.isOptional = false;
    }
    setPhases(content, plan);
    plan.replaced.clear();
    return plan;
}

bool putIn(Plan &plan, const Step &step)
{
    if (std::ranges::find(plan.steps, step.technique, &Step::technique) != plan.steps.end())
        return false;
    const auto later = std::ranges::find_if(plan.steps, [&](const Step &each) { return each.phase > step.phase; });
    plan.steps.insert(later, step);
    return true;
}

} // namespace unknot::plan
