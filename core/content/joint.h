// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <string>
#include <vector>

namespace unknot::content {

/// How far a joint of a healthy adult goes, in degrees from straight. A figure that goes farther is drawn wrongly.
struct Joint
{
    std::string id; ///< "neck"
    int forward = 0;
    int back = 0;
    int side = 0; ///< to each side
    int turn = 0; ///< round, to each side
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

} // namespace unknot::content
