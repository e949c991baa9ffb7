// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/technique.h"
#include "core/figure/animation.h"

#include <vector>

namespace unknot::figure {

/// How long each key pose stays, for paper: the whole step where there is one alone; else what the dose says of a
/// hold or of so many times, and the figure's own pace where it says nothing. Whole seconds, never none.
std::vector<int> poseSeconds(const Animation &animation, const content::Dose &dose, int stepSeconds);

} // namespace unknot::figure
