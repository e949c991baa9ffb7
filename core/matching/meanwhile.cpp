// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/meanwhile.h"

#include "core/plan/permit.h"
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::matching {
namespace {

using content::Occasion;

bool isGentle(const content::Technique &technique)
{
    return !base::isPress(technique.kind) && !technique.countsAsRoller &&
           technique.kind != base::TechniqueClass::Heat;
}

bool canBeDone(const content::Content &content, const plan::Step &step, const Wish &wish)
{
    const auto *technique = content.find(step.technique);
    if (!technique || !isGentle(*technique) ||
        std::ranges::find(wish.excluded, step.technique) != wish.excluded.end())
        return false;
    const bool hasKit = technique->kit.empty() || !wish.kit || std::ranges::any_of(technique->kit, [&](auto kit) {
                            return kit == base::Kit::Hands || std::ranges::find(*wish.kit, kit) != wish.kit->end();
                        });
    const auto *way = plan::wayOf(*technique, step.way);
    if (!hasKit || !way || std::ranges::find(wish.cannot, way->position) != wish.cannot.end())
        return false;
    return !wish.places || std::ranges::find(*wish.places, way->place) != wish.places->end();
}

bool isOpen(const content::Content &content, const plan::Plan &plan, const Wish &wish,
            std::span<const content::Lock> locks, base::Instant now)
{
    const auto permission = plan::permit(content, plan, locks, now);
    return permission && permission->plan().replaced.empty() &&
           std::ranges::all_of(permission->plan().steps,
                               [&](const plan::Step &step) { return canBeDone(content, step, wish); });
}

int worthOf(const content::Content &content, const content::Routine &routine, const Wish &wish)
{
    const bool serves = std::ranges::any_of(wish.regions, [&](const base::RegionId &id) {
        const auto *region = content.find(id);
        return region && std::ranges::find(routine.regions, content::pairOf(*region)) != routine.regions.end();
    });
    return (serves ? 2 : 0) + (routine.occasion == Occasion::KeepAway ? 1 : 0);
}

} // namespace

const content::Routine *meanwhile(const content::Content &content, const Wish &wish,
                                  std::span<const content::Lock> locks, base::Instant now)
{
    const content::Routine *best = nullptr;
    for (const auto &routine : content.routines) {
        if (routine.occasion == Occasion::Flare || routine.occasion == Occasion::Sleep)
            continue;
        if (best && worthOf(content, routine, wish) <= worthOf(content, *best, wish))
            continue;
        if (isOpen(content, plan::fromRoutine(content, routine), wish, locks, now))
            best = &routine;
    }
    return best;
}

} // namespace unknot::matching
