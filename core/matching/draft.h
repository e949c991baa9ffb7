// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/rank.h"
#include "core/plan/plan.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot::matching {

/// Where a plan is done: all up, all down, or with one change within one phase.
struct Shape
{
    bool startsDown = false;
    std::optional<base::Phase> changesIn;
};

/// One step of a plan that is still being made.
struct Piece
{
    const Match *match = nullptr;
    base::Phase phase{};
    base::RegionId region; ///< empty: none in particular
    base::Side side = base::Side::None;
    content::SecondsRange range;
    bool isOptional = false;
    bool isAgain = false; ///< a second spot or a second set

    // Decided by the draft.
    const content::Way *way = nullptr;
    int seconds = 0;
    int order = 0;

    int sides() const { return side == base::Side::Both ? 2 : 1; }
};

/// A plan in the making: pieces in their order, never over the time there is.
class Draft
{
public:
    /// Breathing and relaxing may be at most so much of the whole.
    Draft(const content::Content &content, Shape shape, std::span<const base::Phase> phases, int seconds,
          int calmPercent);

    /// Puts the first that goes in its place: that the shape has a way for, that is not there yet (or is, when it is
    /// wanted again), and for which there is time, with its usual or at least its shortest seconds; `brief` begins
    /// with the shortest. False when none goes.
    bool addOneOf(std::span<const Piece> slot, bool brief);
    void growToUsual();
    void growToLongest();
    /// Takes away what there is too much of breathing, and strength from the end.
    void tidy();

    const std::vector<Piece> &pieces() const { return m_pieces; }
    int total() const;
    int calm() const;
    int changes() const;
    std::vector<plan::Step> steps() const;

private:
    const content::Way *wayFor(const Piece &piece) const;
    std::vector<bool> levelsIn(base::Phase phase) const;
    int phaseRank(base::Phase phase) const;
    bool add(Piece piece, bool brief);
    bool isWanted(const Piece &piece) const;
    void insert(const Piece &piece);
    bool growOnce(Piece &piece, int goal);
    std::vector<const content::Way *> waysToGo() const;
    const content::Way *wayLike(const Piece &piece, const content::Way &other) const;

    const content::Content &m_content;
    Shape m_shape;
    std::vector<base::Phase> m_phases;
    int m_seconds;
    int m_calmPercent;
    std::vector<Piece> m_pieces;
    int m_added = 0;
};

} // namespace unknot::matching
