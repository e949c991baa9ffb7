// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/player_event.h"
#include "core/player/score.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unknot::player {

/// Where the player is in its score. A value: what is upcoming is found by walking a copy, so that it cannot differ
/// from what will be delivered.
class Walk
{
public:
    using Events = std::vector<PlayerEvent>;

    explicit Walk(const plan::PermittedPlan &plan);

    void begin(Events &events);
    void advance(milliseconds elapsed, Events &events);

    void found(Events &events);
    void endHold(base::StepEnd end, Events &events); ///< goes on to the other side, or the next step
    void endStep(base::StepEnd end, Events &events); ///< the sides not done are skipped
    void goTo(std::size_t step, Events &events);
    void stop(Events &events);
    void extend();
    void giveFelt(base::Felt felt, Events &events) const;

    bool canExtend() const;
    bool isFinished() const { return m_finished; }
    bool isIn(base::SegmentKind kind) const { return !m_finished && segment().kind == kind; }
    const Score &score() const { return *m_score; }
    const plan::Segment &segment() const { return m_score->at(m_segment); }
    std::size_t segmentIndex() const { return m_segment; }
    milliseconds position() const { return m_position; }
    milliseconds inSegment() const { return m_offset; }
    milliseconds inStep() const { return m_inStep; }

    PlayerEvent event(PlayerEvent::Kind kind) const;

private:
    void enter(std::size_t segment, Events &events);
    bool passOver(std::size_t segment, Events &events);
    void finishSegment(Events &events);
    bool giveNextCue(Events &events);
    void say(const std::string &text, Events &events) const;
    void record(std::size_t hold, milliseconds done, base::StepEnd end, Events &events);
    milliseconds end() const;
    bool waitsForHand() const;
    Score &ownScore();

    const plan::PermittedPlan *m_plan;
    std::shared_ptr<const Score> m_score;
    std::size_t m_segment = 0;
    std::size_t m_nextCue = 0;
    milliseconds m_offset{0};
    milliseconds m_inStep{0};
    milliseconds m_position{0};
    std::vector<milliseconds> m_spent; ///< in each `do`, all its times together
    std::optional<milliseconds> m_searched;
    std::set<std::size_t> m_extended; ///< steps
    std::optional<StepRecord> m_lastPress;
    std::size_t m_lastPressAt = 0;
    bool m_finished = false;
};

} // namespace unknot::player
