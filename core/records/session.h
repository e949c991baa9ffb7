// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/uuid.h"
#include "core/base/words.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::records {

/// One step of a session as it was really done; all guards and what-helped are computed from these.
struct StepDone
{
    base::TechniqueId technique;
    base::Side side = base::Side::None;
    std::vector<base::RegionId> regions; ///< worked on
    int plannedSeconds = 0;
    int doneSeconds = 0;
    std::optional<int> foundAfterSeconds;
    base::StepEnd end = base::StepEnd::Time;
    std::optional<base::Felt> felt;

    friend bool operator==(const StepDone &, const StepDone &) = default;
};

/// A plan that was played.
struct Session
{
    base::Uuid id;
    std::string routine;  ///< routine id, "own:UUID", or empty for a composed plan
    std::string planJson; ///< the plan as it was started
    base::Moment started;
    std::optional<base::Moment> ended; ///< absent while it runs, or when it was cut off
    base::SessionEnd end = base::SessionEnd::Dropped;
    std::string reason;
    std::optional<int> before;
    std::optional<int> after;
    std::optional<int> nextMorning;
    std::vector<StepDone> steps;
    base::Instant created{};
    base::Instant modified{};
    int revision = 0;
    bool damaged = false;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace unknot::records
