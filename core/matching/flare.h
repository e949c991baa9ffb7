// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/rank.h"
#include "core/plan/plan.h"

namespace unknot::matching {

/// What is offered when it flares up.
struct Flare
{
    plan::Plan plan; ///< empty: nothing of it can be done there
    int pairs = 0;   ///< rated sessions that say it eased; 0: it is the one made for bad days
};

/// Nothing that presses, rolls or trains. Of the routines that often eased this person's pain the gentlest, that with
/// the least stretching and moving; without one the routine made for bad days. Each step is done in a way that place
/// and positions allow, or left out.
Flare flareRoutine(const content::Content &content, const records::History &history, const Wish &wish);

} // namespace unknot::matching
