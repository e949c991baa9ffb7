// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

struct RoutineStep
{
    base::TechniqueId technique;
    int seconds = 0;                   ///< of each side when the technique is sided
    std::string way;                   ///< empty: the first that fits
    std::optional<std::string> region; ///< the pair it is for ("shoulder-top"), where a technique serves several
    std::string note;
};

/// Cards are grouped by when they help (look, Routines).
enum class Occasion { Desk, Knot, Sleep, AfterSport, Flare, KeepAway };

/// An ordered set of techniques (clinical 4). The minutes in its name are computed and checked, never trusted.
struct Routine
{
    base::RoutineId id;
    std::string ref; ///< R01 …
    std::string name;
    std::string summary;
    Occasion occasion{};
    std::vector<std::string> regions; ///< pairs without side, or midline ids
    std::vector<RoutineStep> steps;
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

} // namespace unknot::content
