// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/timeline.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace unknot::plan {

/// The cues of one segment, by offset; none lies outside it. A segment that ends by hand has no count and no zero
/// tone, since nobody knows when.
std::vector<CuePoint> cuesOf(const content::Content &content, const Plan &plan, const Segment &segment);

/// How long a line takes to be said, at an unhurried pace.
milliseconds spokenFor(std::string_view text);

} // namespace unknot::plan
