// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace unknot::plan {

/// Seconds that a step of a technique may last, as its dose is now; of slow breathing as short as in a composed plan.
content::SecondsRange secondsOf(const content::Content &content, const content::Technique &technique);

/// A sentence for each thing in a routine of somebody's own that this version does not know or that its limits do not
/// allow. None: it may be kept and taken over.
std::vector<std::string> problemsIn(const content::Content &content, const Plan &plan);

/// The routine as it is done today: what was kept is which technique, where, on which side and about how long; the
/// dose, the way, the phase are those of the content now. What is unknown stays, so that the door can say so.
Plan ofToday(const content::Content &content, Plan plan);

/// Breathing at the end settles; moving before the first press eases in.
void setPhases(const content::Content &content, Plan &plan);

/// Puts a step where its phase belongs. False, and nothing is changed, when its technique is there already.
bool putIn(Plan &plan, const Step &step);

} // namespace unknot::plan
