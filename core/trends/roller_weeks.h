// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/series.h"

#include <chrono>
#include <span>
#include <vector>

namespace unknot::trends {

/// What makes a session one on the roller: so long, all together, on any of these techniques.
struct RollerRule
{
    std::span<const base::TechniqueId> techniques;
    std::chrono::seconds least{0};
};

struct RollerWeek
{
    base::Date monday;
    int sessions = 0;

    friend bool operator==(const RollerWeek &, const RollerWeek &) = default;
};

/// Roller sessions in every week that the range touches; none is a true 0. Only days in the range count.
std::vector<RollerWeek> rollerWeeks(const records::History &history, Range range, const RollerRule &rule);

} // namespace unknot::trends
