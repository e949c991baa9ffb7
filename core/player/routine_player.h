// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/plan/timeline.h"
#include "core/player/player_event.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace unknot::player {

/// Walks one permitted plan from its first step to its last (design 7).
///
/// Time enters only through advance(). The player owns no timer and makes no sound, so an hour of exercise is a loop
/// in a test. After `slept` it is paused and waits for resume, restart or stop; nothing missed is counted. Every time
/// that something is pressed or held ends in exactly one StepEnded, so that the sum of what was done is the time
/// spent.
class RoutinePlayer
{
public:
    enum class State { Ready, Running, Paused, Slept, Finished };

    explicit RoutinePlayer(plan::PermittedPlan plan);
    ~RoutinePlayer();
    RoutinePlayer(RoutinePlayer &&) noexcept;
    RoutinePlayer &operator=(RoutinePlayer &&) noexcept;

    /// What became due, in order. Nothing while not running.
    [[nodiscard]] std::vector<PlayerEvent> advance(std::chrono::milliseconds elapsed);
    /// Cues that will come within the horizon if nobody touches anything; `after` counts from now. A search goes on
    /// by itself; where a step ends by hand nothing follows.
    std::vector<Upcoming> upcoming(std::chrono::milliseconds horizon) const;

    // Each returns what it caused (steps ended, segments entered), so that one place handles events.
    std::vector<PlayerEvent> start();
    std::vector<PlayerEvent> pause();
    std::vector<PlayerEvent> resume();
    std::vector<PlayerEvent> found();    ///< ends the search; the full hold begins
    std::vector<PlayerEvent> released(); ///< "it let go": ends this half; the other keeps its full length
    std::vector<PlayerEvent> done();     ///< ends an open segment
    std::vector<PlayerEvent> skip();     ///< the whole step, both sides
    std::vector<PlayerEvent> back();     ///< restarts the step; within 3 s of its start the one before
    std::vector<PlayerEvent> restartStep();
    std::vector<PlayerEvent> jumpTo(std::size_t step);
    /// Once a step, never past the dose; on the first side, since the other gets the same. A search: up to its
    /// longest.
    std::vector<PlayerEvent> plusTen();
    std::vector<PlayerEvent> stopStep(base::StepEnd reason); ///< Sharp; Spreading and Numb also pause
    std::vector<PlayerEvent> felt(base::Felt felt);          ///< of the last pressing step done
    std::vector<PlayerEvent> slept(std::chrono::milliseconds away);
    std::vector<PlayerEvent> stop();

    State state() const;
    const plan::PermittedPlan &plan() const;
    const plan::Timeline &timeline() const;
    std::size_t segment() const;
    std::size_t step() const;
    std::chrono::milliseconds position() const; ///< of all played time, pauses not counted
    std::chrono::milliseconds inSegment() const;
    std::chrono::milliseconds leftInSegment() const;
    std::chrono::milliseconds left() const; ///< of the whole
    bool canPlusTen() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace unknot::player
