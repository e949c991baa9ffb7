// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/timeline.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unknot::player {

using std::chrono::milliseconds;

/// What the player reads from: the timeline, which may grow while it is played, and how much pressing each `do` may
/// have (clinical G2, G4).
class Score
{
public:
    explicit Score(const plan::PermittedPlan &plan);

    const plan::Timeline &timeline() const { return m_timeline; }
    const plan::Segment &at(std::size_t segment) const { return m_timeline.segments[segment]; }
    std::size_t size() const { return m_timeline.segments.size(); }

    std::size_t firstOf(std::size_t step) const; ///< size() when there is no such step
    std::size_t restOf(std::size_t segment) const;
    /// The `do` that this segment is or leads to; nothing after the last one of the step.
    std::optional<std::size_t> holdAt(std::size_t segment) const;
    std::vector<std::size_t> holdsOf(std::size_t step) const;
    bool isPress(std::size_t hold) const { return m_holds[hold].isPress; }

    /// What may still be spent in this `do`, by what was spent in each; nothing: without limit. `why` says what ran
    /// out.
    std::optional<milliseconds> left(std::size_t hold, const std::vector<milliseconds> &spent) const;
    std::string whyOver(std::size_t hold, const std::vector<milliseconds> &spent) const;

    /// How much longer a segment of which so much is done could be made, at most by one extension.
    milliseconds room(const plan::PermittedPlan &plan, std::size_t segment, milliseconds done,
                      const std::vector<milliseconds> &spent) const;
    /// Makes it longer; cues up to `now` have been given and stay.
    void extend(const plan::PermittedPlan &plan, std::size_t segment, milliseconds by,
                std::optional<milliseconds> now);

private:
    struct Hold
    {
        base::TechniqueId technique;
        bool isPress = false;
        bool isRoller = false;
        std::optional<milliseconds> techniqueCap;
    };
    struct Limit
    {
        milliseconds left{0};
        std::string why;
    };

    std::optional<Limit> tightest(std::size_t hold, const std::vector<milliseconds> &spent) const;

    plan::Timeline m_timeline;
    plan::Budgets m_budgets;
    std::vector<Hold> m_holds; ///< one a segment; empty where it is no `do`
};

} // namespace unknot::player
