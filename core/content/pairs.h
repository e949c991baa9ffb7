// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"

#include <string_view>
#include <vector>

namespace unknot::content {

/// The regions that a name stands for: one for an id, both sides for a pair, none when nothing has this name.
std::vector<const Region *> regionsNamed(const Content &content, std::string_view idOrPair);

} // namespace unknot::content
