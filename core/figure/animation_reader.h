// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/problem.h"
#include "core/figure/animation.h"

#include <optional>
#include <string_view>

namespace unknot::figure {

/// Reads one figure file: whole centimetres, degrees and tenths of a second. What is wrong is reported with its
/// place, and nothing is returned then.
std::optional<Animation> readAnimation(std::string_view file, std::string_view text, content::Problems &problems);

} // namespace unknot::figure
