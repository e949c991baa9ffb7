// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/passable_guards.h"

#include "core/plan/permit.h"
#include "core/triage/understood.h"

#include <algorithm>

namespace unknot::ui {

std::vector<content::Lock> passableGuards(const content::Content &content, const plan::Plan &plan,
                                          std::span<const content::Lock> locks, base::Instant now)
{
    std::vector<content::Lock> guards;
    for (const content::Lock &lock : locks) {
        const auto isKept = [&](const plan::Step &step) {
            const content::Technique *technique = content.find(step.technique);
            return technique != nullptr &&
                   plan::judge(content, *technique, step.region, step.side, {&lock, 1}, now).lock != nullptr;
        };
        if (lock.question == triage::kUnderstood.text() && std::ranges::any_of(plan.steps, isKept))
            guards.push_back(lock);
    }
    return guards;
}

} // namespace unknot::ui
