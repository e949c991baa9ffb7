// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/plan/permit.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace unknot::plan {

using std::chrono::milliseconds;

/// A cue at an offset inside its segment.
struct CuePoint
{
    milliseconds offset{0};
    base::Cue cue{};
    std::string text; ///< shown, and said when the voice is on; empty for ticks
};

/// A stretch of time of one kind. Absolute times are a view, see Timeline::startOf.
struct Segment
{
    std::size_t step = 0; ///< into Plan::steps
    base::SegmentKind kind{};
    base::Side side = base::Side::None;
    milliseconds length{0};
    bool open = false; ///< ends by hand, the length is a guess; a search goes on by itself when it is over
    std::vector<CuePoint> cues;
};

/// A plan laid out in time (design 7): prepare, find before each press, do, switch between two full halves, rest.
struct Timeline
{
    std::vector<Segment> segments;

    milliseconds total() const;
    milliseconds startOf(std::size_t segment) const;
    bool isOpen() const;
};

Timeline compile(const PermittedPlan &plan);
/// The same layout without the door, to compute totals of routines and candidate plans.
Timeline layOut(const content::Content &content, const Plan &plan);
/// What getting ready for a step takes, and what the step itself does with its searches and changes of side.
int prepareSecondsOf(const content::Limits &limits, bool isFirst, bool changesLevel);
int workSecondsOf(const content::Limits &limits, const content::Technique &technique, int sides, int seconds);
/// How long that is, without making the cues.
milliseconds totalOf(const content::Content &content, const Plan &plan);

} // namespace unknot::plan
