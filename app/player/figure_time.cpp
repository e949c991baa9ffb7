// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/figure_time.h"

#include "core/content/content.h"
#include "core/player/routine_player.h"

#include <chrono>

namespace unknot::ui {

namespace {

using base::SegmentKind;
using std::chrono::milliseconds;

/// Without the pauses that its cues ask for; nothing in the middle of one.
std::optional<milliseconds> rolled(const plan::Segment &segment, milliseconds now)
{
    milliseconds moved{0}, from{0};
    bool isPaused = false;
    for (const plan::CuePoint &cue : segment.cues) {
        if (cue.offset > now)
            break;
        if (cue.cue == base::Cue::PauseOn && !isPaused) {
            moved += cue.offset - from;
            isPaused = true;
        } else if (cue.cue == base::Cue::PauseOff && isPaused) {
            from = cue.offset;
            isPaused = false;
        }
    }
    return isPaused ? std::nullopt : std::optional(moved + now - from);
}

} // namespace

std::optional<double> figureTime(const player::RoutinePlayer &player)
{
    const plan::Segment &segment = player.timeline().segments.at(player.segment());
    const plan::Step &step = player.plan().plan().steps.at(segment.step);
    const auto kind = player.plan().content().find(step.technique)->kind;
    if (segment.kind == SegmentKind::Rest)
        return std::nullopt;
    std::optional<milliseconds> moved = player.inSegment();
    if (segment.kind == SegmentKind::Do && base::isPress(kind))
        moved = kind == base::TechniqueClass::Roller ? rolled(segment, player.inSegment()) : std::nullopt;
    return moved ? std::optional(std::chrono::duration<double>(*moved).count()) : std::nullopt;
}

} // namespace unknot::ui
