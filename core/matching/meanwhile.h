// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/rank.h"

#include <span>

namespace unknot::matching {

/// A routine for the meantime, when a guard keeps somebody from what was wanted: nothing in it presses, rolls or
/// warms, and all of it may be done now with the wish's kit, places and positions. For the wished place and to keep
/// it away before others; null: there is none. What is meant for a flare or for the night is not offered here.
const content::Routine *meanwhile(const content::Content &content, const Wish &wish,
                                  std::span<const content::Lock> locks, base::Instant now);

} // namespace unknot::matching
