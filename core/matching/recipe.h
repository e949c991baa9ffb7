// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/draft.h"

#include <span>
#include <vector>

namespace unknot::matching {

/// One thing a plan should have, in the ways it could have it: the best first.
using Slot = std::vector<Piece>;

/// What goes into a plan for a wish, whatever its shape: the slots by importance, and the order of the phases.
class Recipe
{
public:
    Recipe(const content::Content &content, const Ranking &ranking, const Wish &wish, bool bothSides, int variant);

    std::span<const base::Phase> phases() const { return m_phases; }
    /// Kept even when time is short, then what fills the time: both with the most important first.
    const std::vector<Slot> &core() const { return m_core; }
    const std::vector<Slot> &more() const { return m_more; }
    int calmPercent() const { return m_calmPercent; }

private:
    struct Spot
    {
        base::RegionId region; ///< the marked one; the first where both sides are marked
        std::string pair;
        bool bothMarked = false;
    };

    void findSpots(const Wish &wish);
    void fillCore();
    void fillMore();
    void fillAsked();
    Slot askedFor(const Match &match) const;
    bool isAsked(const Piece &piece) const;
    void preferAsked(Slot &slot) const;
    void addSecondSpot();
    void addSecondSets(const Slot &own);
    Slot all(base::Phase phase, const Spot *spot, bool (*wanted)(const Match &)) const;
    Slot breathing(base::Phase phase) const;
    Slot pressOn(const Spot &spot) const;
    bool isOffered(const Match &match) const;
    Piece pieceOf(const Match &match, base::Phase phase, const Spot *spot) const;
    const Spot *spotOn(const base::RegionId &id) const;
    base::RegionId regionOf(const Match &match, const Spot *spot) const;
    base::Side sideOf(const Match &match, const base::RegionId &id) const;

    const content::Content &m_content;
    const Ranking &m_ranking;
    const std::vector<base::TechniqueId> &m_asked;
    bool m_bothSides;
    std::size_t m_variant;
    bool m_isMild;
    bool m_isSevere;
    int m_calmPercent;
    std::vector<base::Phase> m_phases;
    std::vector<Spot> m_spots;
    std::vector<Slot> m_core;
    std::vector<Slot> m_more;
};

} // namespace unknot::matching
