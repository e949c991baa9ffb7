// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/matching/rank.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::matching {

/// Something that was asked for and is not in the plan.
struct NotIn
{
    const content::Technique *technique = nullptr;
    std::string text; ///< why
};

struct Composed
{
    std::optional<plan::Plan> plan;
    int minutes = 0; ///< of the plan, rounded up
    int totalSeconds = 0;
    bool isShort = false;                    ///< too little honest content for the minutes
    std::optional<base::Instant> restsUntil; ///< nothing is pressed because the spot rests until then
    std::string reason;                      ///< why there is none
    std::vector<NotIn> notIn;                ///< of what the wish asks for
};

/// A plan for the wish's minutes, as a physiotherapist would order it: ease in, press the marked side, stretch the
/// same muscle, move, settle. With hardly any pain moving comes first and pressing is last and optional; with much of
/// it nothing presses. At most one change between up and down. Never over the minutes. The ranking is that of the
/// same wish, so that every lock is obeyed; what it referred to is never pressed. What the wish
/// asks for comes before the best of its kind, by the same rules. A variant above 0 takes the next best of each kind
/// instead of the best.
Composed compose(const content::Content &content, const Ranking &ranking, const Wish &wish, bool bothSides,
                 int variant = 0);

} // namespace unknot::matching
