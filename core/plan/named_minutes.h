// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/problem.h"

#include <optional>
#include <string_view>
#include <vector>

namespace unknot::plan {

/// 10 for "Upper-back knot release (10 min)"; nothing where a name says no minutes.
std::optional<int> namedMinutes(std::string_view name);

/// A problem for each routine whose name says other minutes than its total rounded up. Beside load(), because only a
/// plan knows how long its finding, preparing and changing sides take.
std::vector<content::Problem> checkNamedMinutes(const content::Content &content);

} // namespace unknot::plan
