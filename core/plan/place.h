// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string_view>
#include <vector>

namespace unknot::plan {

/// The way of that name, else the first one; null when the technique has none.
const content::Way *wayOf(const content::Technique &technique, std::string_view way);
/// On the floor or a bed: getting there and back takes time.
bool isDown(const content::Way &way);
bool isDown(const content::Content &content, const Step &step);
/// The way on the wanted level (up or down), else the first one.
const content::Way *wayOnLevel(const content::Technique &technique, bool down);

/// The sides of a step in the order they are done; one `none` for a step that has no sides.
std::vector<base::Side> sidesOf(const content::Content &content, const Step &step);
/// The regions that a step works on when it is done on this side; all its technique serves where it names none.
std::vector<base::RegionId> workedOn(const content::Content &content, const content::Technique &technique,
                                     std::string_view region, base::Side side);

} // namespace unknot::plan
