// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/plan/own_routine.h"
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::plan {
namespace {

using base::Phase;
using base::TechniqueClass;

bool serves(const content::Content &content, const content::Technique &technique, const std::string &pair)
{
    return std::ranges::any_of(technique.regions, [&](const auto &id) {
        const auto *region = content.find(id);
        return id.text() == pair || (region && content::pairOf(*region) == pair);
    });
}

/// A technique for several places is done where the routine is for, so that guards know the spot.
std::string regionOfStep(const content::Content &content, const content::Routine &routine,
                         const content::RoutineStep &step, const content::Technique &technique)
{
    if (step.region)
        return *step.region;
    const auto found =
        std::ranges::find_if(routine.regions, [&](const auto &pair) { return serves(content, technique, pair); });
    return found != routine.regions.end() ? *found : std::string();
}

Step stepOf(const content::Technique &technique, int seconds)
{
    Step step;
    step.technique = technique.id;
    step.ref = technique.ref;
    step.side = technique.sided ? base::Side::Both : base::Side::None;
    step.seconds = seconds;
    step.phase = phaseOf(technique);
    if (const auto *way = wayOf(technique, {}))
        step.way = way->id;
    return step;
}

/// What can be done anywhere is done where one is: as the step before, else as the one after.
void stayOnLevel(const content::Content &content, Plan &plan, std::size_t index)
{
    const auto *technique = content.find(plan.steps[index].technique);
    const bool hasNeighbour = plan.steps.size() > 1;
    if (!technique || !technique->anyRegion || !hasNeighbour)
        return;
    const auto &neighbour = plan.steps[index > 0 ? index - 1 : index + 1];
    if (const auto *way = wayOnLevel(*technique, isDown(content, neighbour)))
        plan.steps[index].way = way->id;
}

} // namespace

void setPhases(const content::Content &content, Plan &plan)
{
    auto &steps = plan.steps;
    const auto isPressing = [](const Step &step) { return step.phase == Phase::Press; };
    const auto firstPress = std::ranges::find_if(steps, isPressing);
    if (firstPress != steps.end())
        for (auto step = steps.begin(); step != firstPress; ++step)
            if (step->phase == Phase::Move)
                step->phase = Phase::Ease;
    if (steps.size() < 2)
        return;
    const auto *last = content.find(steps.back().technique);
    if (last && isCalm(*last))
        steps.back().phase = Phase::Settle;
}

Plan fromRoutine(const content::Content &content, const content::Routine &routine)
{
    Plan plan;
    plan.id = routine.id.text();
    plan.name = routine.name;
    std::vector<bool> wayGiven;
    for (const auto &given : routine.steps) {
        const auto *technique = content.find(given.technique);
        if (!technique)
            continue;
        auto step = stepOf(*technique, given.seconds);
        step.region = regionOfStep(content, routine, given, *technique);
        if (const auto *way = wayOf(*technique, given.way))
            step.way = way->id;
        plan.steps.push_back(std::move(step));
        wayGiven.push_back(!given.way.empty());
    }
    // From the second step on, each looks at the one before; the first looks at the second, so it comes last.
    for (std::size_t i = 1; i < plan.steps.size(); ++i)
        if (!wayGiven[i])
            stayOnLevel(content, plan, i);
    if (!plan.steps.empty() && !wayGiven.front())
        stayOnLevel(content, plan, 0);
    setPhases(content, plan);
    return plan;
}

Plan fromTechnique(const content::Content &content, const content::Technique &technique,
                   const std::optional<base::RegionId> &region)
{
    Plan plan;
    plan.id = "technique:" + technique.id.text();
    plan.name = technique.name;
    auto step = stepOf(technique, technique.dose.seconds.usual);
    const auto *marked = region ? content.find(*region) : nullptr;
    if (marked) {
        plan.regions.push_back(marked->id);
        step.region = marked->id.text();
        // Only the sore side is pressed; everything else is done on both.
        if (technique.sided && base::isPress(technique.kind) && marked->side != base::Side::None)
            step.side = marked->side;
    }
    plan.steps.push_back(std::move(step));
    return plan;
}

Plan gentle(const content::Content &content)
{
    Plan plan;
    plan.id = "gentle";
    plan.name = "A gentle start";
    if (const auto *breathing = slowBreathing(content))
        plan.steps.push_back(stepOf(*breathing, content.limits.gentleBreathSeconds));
    if (const auto *posture = postureReset(content))
        plan.steps.push_back(stepOf(*posture, posture->dose.seconds.usual));
    if (plan.steps.size() > 1)
        stayOnLevel(content, plan, 0);
    return plan;
}

Phase phaseOf(const content::Technique &technique)
{
    switch (technique.kind) {
    case TechniqueClass::Ball:
    case TechniqueClass::Roller:
    case TechniqueClass::Hook:
    case TechniqueClass::Hands:
        return Phase::Press;
    case TechniqueClass::Stretch:
        return Phase::Stretch;
    case TechniqueClass::Mobility:
    case TechniqueClass::Strength:
    case TechniqueClass::Posture:
        return Phase::Move;
    case TechniqueClass::Breath:
        return Phase::Breathe;
    case TechniqueClass::Relax:
        return Phase::Settle;
    case TechniqueClass::Heat:
    case TechniqueClass::Cold:
        return Phase::Ease;
    }
    return Phase::Move;
}

const content::Technique *slowBreathing(const content::Content &content)
{
    return content.findTechniqueNamed("T40");
}

const content::Technique *postureReset(const content::Content &content)
{
    return content.findTechniqueNamed("T44");
}

bool isCalm(const content::Technique &technique)
{
    return technique.kind == TechniqueClass::Breath || technique.kind == TechniqueClass::Relax;
}

} // namespace unknot::plan
