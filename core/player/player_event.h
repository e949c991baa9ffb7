// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unknot::player {

/// A step as it ended, each side by itself: what a diary keeps. Done seconds count pressing and holding only, never
/// search or pauses. A step that is played again has one record for each time.
struct StepRecord
{
    std::size_t step = 0;
    base::Side side = base::Side::None;
    std::vector<base::RegionId> regions; ///< worked on; all that the technique serves where the plan names none
    int plannedSeconds = 0;
    int doneSeconds = 0;
    std::chrono::milliseconds done{0}; ///< the same, exactly
    std::optional<int> foundAfterSeconds;
    base::StepEnd end{};
};

/// Something that happened, in the order it happened.
struct PlayerEvent
{
    enum class Kind { SegmentEntered, CueDue, StepEnded, FeltGiven, Paused, Resumed, Slept, Stopped, Finished };
    Kind kind{};
    std::chrono::milliseconds position{0};
    std::size_t segment = 0;
    base::Cue cue{};                   ///< of CueDue
    std::string text;                  ///< of CueDue
    std::optional<StepRecord> record;  ///< of StepEnded and FeltGiven
    std::optional<base::Felt> felt;    ///< of FeltGiven, with the record that it is about
    std::chrono::milliseconds away{0}; ///< of Slept
};

/// A cue that will be due, counted from now.
struct Upcoming
{
    std::chrono::milliseconds after{0};
    base::Cue cue{};
    std::string text;
    std::size_t segment = 0;
};

} // namespace unknot::player
