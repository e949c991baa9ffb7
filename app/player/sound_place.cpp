// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound_place.h"

#include "app/bridge/qt_text.h"
#include "core/plan/permit.h"
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::ui {

namespace {

using content::Occasion;

bool isAtDesk(base::Place place)
{
    return place == base::Place::Chair || place == base::Place::Standing;
}

bool isAtDesk(const plan::PermittedPlan &plan)
{
    return std::ranges::all_of(plan.plan().steps, [&plan](const plan::Step &step) {
        const content::Technique *technique = plan.content().find(step.technique);
        const content::Way *way = technique ? plan::wayOf(*technique, step.way) : nullptr;
        return way != nullptr && isAtDesk(way->place);
    });
}

} // namespace

SoundPlace soundPlaceOf(const plan::PermittedPlan &plan, const std::optional<std::vector<base::Place>> &places)
{
    const content::Routine *routine = plan.content().find(base::RoutineId(plan.plan().id));
    const auto isFor = [routine](Occasion occasion) { return routine != nullptr && routine->occasion == occasion; };
    const bool saysDesk =
        places && !places->empty() && std::ranges::all_of(*places, [](base::Place place) { return isAtDesk(place); });
    if (isAtDesk(plan) && (saysDesk || isFor(Occasion::Desk)))
        return {QStringLiteral("desk"), SoundProfile::Silent};
    return {toQString(plan.plan().id), isFor(Occasion::Sleep) ? SoundProfile::Calm : SoundProfile::Lively};
}

} // namespace unknot::ui
