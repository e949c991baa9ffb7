// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/rank.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::matching {

struct Composed
{
    std::optional<plan::Plan> plan;
    int minutes = 0; ///< of the plan, rounded up
    int totalSeconds = 0;
    bool isShort = false; ///< too little honest content for the minutes
    std::string reason;   ///< why there is none
};

/// A plan for the wish's minutes, as a physiotherapist would order it: ease in, press the marked side, stretch the
/// same muscle, move, settle. At most one change between up and down. Never over the minutes.
Composed compose(const content::Content &content, const Ranking &ranking, const Wish &wish, bool bothSides);

} // namespace unknot::matching
