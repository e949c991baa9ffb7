// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flare.h"

#include "core/trends/relief.h"

#include <algorithm>

namespace unknot::matching {
namespace {

using base::TechniqueClass;

bool isGentle(const content::Technique &technique)
{
    switch (technique.kind) {
    case TechniqueClass::Stretch:
    case TechniqueClass::Mobility:
    case TechniqueClass::Posture:
    case TechniqueClass::Breath:
    case TechniqueClass::Relax:
        return !technique.countsAsRoller;
    default:
        return false;
    }
}

bool isGentle(const content::Content &content, const content::Routine &routine)
{
    return std::ranges::all_of(routine.steps, [&content](const content::RoutineStep &step) {
        const auto *technique = content.find(step.technique);
        return technique != nullptr && isGentle(*technique);
    });
}

bool allows(const Wish &wish, const content::Way &way)
{
    const bool isThere =
        !wish.places || wish.places->empty() || std::ranges::find(*wish.places, way.place) != wish.places->end();
    return isThere && std::ranges::find(wish.cannot, way.position) == wish.cannot.end();
}

/// The way of the routine where it can be done, else the first that can; null: none.
const content::Way *wayFor(const content::Technique &technique, const std::string &wanted, const Wish &wish)
{
    const content::Way *first = nullptr;
    for (const auto &way : technique.ways) {
        if (!allows(wish, way))
            continue;
        if (way.id == wanted)
            return &way;
        first = first ? first : &way;
    }
    return first;
}

plan::Plan whereOneIs(const content::Content &content, const content::Routine &routine, const Wish &wish)
{
    plan::Plan plan = plan::fromRoutine(content, routine);
    std::erase_if(plan.steps, [&](plan::Step &step) {
        const auto *technique = content.find(step.technique);
        const bool isWanted = std::ranges::find(wish.excluded, step.technique) == wish.excluded.end();
        const auto *way = technique && isWanted ? wayFor(*technique, step.way, wish) : nullptr;
        if (way)
            step.way = way->id;
        return way == nullptr;
    });
    return plan;
}

/// Seconds in which something is stretched or moved.
int effort(const content::Content &content, const plan::Plan &plan)
{
    int seconds = 0;
    for (const auto &step : plan.steps) {
        const auto *technique = content.find(step.technique);
        if (technique && !plan::isCalm(*technique))
            seconds += step.seconds * (step.side == base::Side::Both ? 2 : 1);
    }
    return seconds;
}

} // namespace

Flare flareRoutine(const content::Content &content, const records::History &history, const Wish &wish)
{
    Flare best;
    for (const auto &item : trends::relief(history)) {
        const auto *routine = content.find(base::RoutineId(item.id));
        const bool eased = item.of == trends::Relief::Of::Routine && item.label == base::HelpLabel::Eased;
        if (!eased || !routine || !isGentle(content, *routine))
            continue;
        auto plan = whereOneIs(content, *routine, wish);
        if (plan.steps.empty() || effort(content, plan) == 0)
            continue;
        if (best.plan.steps.empty() || effort(content, plan) < effort(content, best.plan))
            best = {std::move(plan), item.pairs};
    }
    if (!best.plan.steps.empty())
        return best;
    const auto made = std::ranges::find(content.routines, content::Occasion::Flare, &content::Routine::occasion);
    if (made != content.routines.end())
        best.plan = whereOneIs(content, *made, wish);
    return best;
}

} // namespace unknot::matching
