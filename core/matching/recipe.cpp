// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/recipe.h"

#include <algorithm>

namespace unknot::matching {
namespace {

using base::Phase;
using base::Side;
using base::TechniqueClass;

constexpr int kWhole = 100;

bool isPress(const Match &match)
{
    return base::isPress(match.technique->kind);
}

bool isAnything(const Match &)
{
    return true;
}

/// What warms the place up: moving, and not over the roller.
bool easesIn(const Match &match)
{
    return match.technique->kind == TechniqueClass::Mobility && !match.technique->countsAsRoller;
}

/// Warmth and cold take longer than a plan and are done by themselves.
bool isForPlans(const Match &match)
{
    return match.technique->kind != TechniqueClass::Heat && match.technique->kind != TechniqueClass::Cold;
}

/// On a bad day.
bool isTooMuch(const Match &match)
{
    return match.technique->kind == TechniqueClass::Strength || match.technique->countsAsRoller;
}

bool isBreath(const Match &match)
{
    return match.technique->kind == TechniqueClass::Breath;
}

} // namespace

Recipe::Recipe(const content::Content &content, const Ranking &ranking, const Wish &wish, bool bothSides, int variant)
    : m_content(content)
    , m_ranking(ranking)
    , m_asked(wish.asked)
    , m_bothSides(bothSides)
    , m_variant(static_cast<std::size_t>(std::max(0, variant)))
    , m_isMild(wish.levelNow && *wish.levelNow <= content.limits.mildLevel)
    , m_isSevere(wish.levelNow && *wish.levelNow >= content.limits.severeLevel)
    , m_calmPercent(m_isSevere ? kWhole : content.limits.calmPercentMax)
    , m_phases{Phase::Breathe, Phase::Ease, Phase::Press, Phase::Stretch, Phase::Move, Phase::Settle}
{
    if (m_isMild)
        m_phases = {Phase::Breathe, Phase::Ease, Phase::Move, Phase::Stretch, Phase::Press, Phase::Settle};
    findSpots(wish);
    fillCore();
    fillMore();
}

void Recipe::findSpots(const Wish &wish)
{
    for (const auto &id : wish.regions) {
        const auto *region = m_content.find(id);
        if (!region)
            continue;
        const auto pair = content::pairOf(*region);
        const auto known = std::ranges::find(m_spots, pair, &Spot::pair);
        if (known == m_spots.end())
            m_spots.push_back({id, pair, false});
        else if (known->region != id)
            known->bothMarked = true;
    }
}

bool Recipe::isOffered(const Match &match) const
{
    return isForPlans(match) && !(m_isSevere && isTooMuch(match));
}

Slot Recipe::all(Phase phase, const Spot *spot, bool (*wanted)(const Match &)) const
{
    Slot slot;
    for (const auto &match : m_ranking.matches) {
        const bool fits = !match.isReferred && isOffered(match) && plan::phaseOf(*match.technique) == phase;
        if (fits && wanted(match) && (!spot || !regionOf(match, spot).isEmpty()))
            slot.push_back(pieceOf(match, easesIn(match) && wanted == easesIn ? Phase::Ease : phase, spot));
    }
    if (!slot.empty())
        std::ranges::rotate(slot, slot.begin() + static_cast<std::ptrdiff_t>(m_variant % slot.size()));
    return slot;
}

Slot Recipe::breathing(Phase phase) const
{
    Slot slot;
    for (const auto &match : m_ranking.matches)
        if (isBreath(match))
            slot.push_back(pieceOf(match, phase, nullptr));
    return slot;
}

/// One spot by one tool: of several that were asked for, the newest.
Slot Recipe::pressOn(const Spot &spot) const
{
    auto slot = m_isSevere ? Slot() : all(Phase::Press, &spot, isPress);
    preferAsked(slot);
    const auto newest = [this](const Piece &piece) {
        return std::ranges::find(m_asked, piece.match->technique->id) - m_asked.begin();
    };
    if (!slot.empty() && isAsked(slot.front()))
        slot = {*std::ranges::max_element(slot, {}, newest)};
    return slot;
}

bool Recipe::isAsked(const Piece &piece) const
{
    return std::ranges::find(m_asked, piece.match->technique->id) != m_asked.end();
}

/// What was asked for stands in for the best of its kind.
void Recipe::preferAsked(Slot &slot) const
{
    if (std::ranges::any_of(slot, [this](const Piece &piece) { return isAsked(piece); }))
        std::erase_if(slot, [this](const Piece &piece) { return !isAsked(piece); });
}

/// Where it would stand if it were the best: nothing where the rules leave it no place.
Slot Recipe::askedFor(const Match &match) const
{
    if (!isOffered(match) || (match.isReferred && (m_isSevere || isPress(match))))
        return {};
    const auto spots = std::min(m_spots.size(), static_cast<std::size_t>(m_content.limits.composedSpots));
    if (isPress(match)) {
        for (std::size_t i = 0; i < spots; ++i) {
            auto slot = pressOn(m_spots[i]);
            if (!slot.empty() && slot.front().match == &match)
                return slot;
        }
        return {};
    }
    Slot slot;
    if (easesIn(match) && !regionOf(match, &m_spots.front()).isEmpty())
        slot.push_back(pieceOf(match, Phase::Ease, &m_spots.front()));
    slot.push_back(pieceOf(match, plan::phaseOf(*match.technique), nullptr));
    return slot;
}

/// After the breathing that closes, so that strength has something behind it; the newest is kept longest.
void Recipe::fillAsked()
{
    for (const auto &id : m_asked)
        for (const auto &match : m_ranking.matches)
            if (match.technique->id == id)
                m_core.insert(m_core.begin() + 1, askedFor(match));
}

/// Breathing closes, one spot is pressed and stretched, moving eases in, breathing opens. What comes first is kept
/// longest when time is short; with hardly any pain moving is kept before pressing.
void Recipe::fillCore()
{
    if (m_spots.empty())
        return;
    const auto *spot = &m_spots.front();
    auto easing = all(Phase::Move, spot, easesIn);
    auto stretching = all(Phase::Stretch, spot, isAnything);
    preferAsked(easing);
    preferAsked(stretching);
    const auto pressing = pressOn(*spot);
    if (m_isMild)
        m_core = {breathing(Phase::Settle), easing, stretching, breathing(Phase::Breathe), pressing};
    else if (m_isSevere)
        m_core = {breathing(Phase::Settle), easing, breathing(Phase::Breathe), stretching};
    else
        m_core = {breathing(Phase::Settle), pressing, stretching, easing, breathing(Phase::Breathe)};
    fillAsked();
}

void Recipe::fillMore()
{
    const auto spots = std::min(m_spots.size(), static_cast<std::size_t>(m_content.limits.composedSpots));
    for (std::size_t i = 1; i < spots; ++i) {
        m_more.push_back(pressOn(m_spots[i]));
        m_more.push_back(all(Phase::Stretch, &m_spots[i], isAnything));
    }
    const auto moves = all(Phase::Move, nullptr, isAnything);
    const auto stretches = all(Phase::Stretch, nullptr, isAnything);
    for (std::size_t i = 0; i < std::max(moves.size(), stretches.size()); ++i) {
        if (i < moves.size())
            m_more.push_back({moves[i]});
        if (i < stretches.size())
            m_more.push_back({stretches[i]});
        if (i == 0 && spots == 1)
            addSecondSpot();
    }
    addSecondSets(stretches);
    for (const auto &match : m_ranking.matches) {
        const auto phase = plan::phaseOf(*match.technique);
        const bool helps = phase == Phase::Move || phase == Phase::Stretch;
        if (match.isReferred && helps && isOffered(match) && !m_isSevere)
            m_more.push_back({pieceOf(match, phase, nullptr)});
    }
    addSecondSets(moves);
    m_more.push_back(all(Phase::Settle, nullptr, isAnything));
}

/// Beside the first spot, by the same tool.
void Recipe::addSecondSpot()
{
    auto slot = pressOn(m_spots.front());
    if (m_content.limits.composedSpots < 2)
        return;
    std::erase_if(slot, [](const Piece &piece) { return piece.match->technique->dose.spotsPerSide.value_or(1) < 2; });
    for (auto &piece : slot)
        piece.isAgain = true;
    m_more.push_back(std::move(slot));
}

void Recipe::addSecondSets(const Slot &own)
{
    for (auto piece : own)
        if (piece.match->technique->dose.passes > 1 && !piece.match->technique->countsAsRoller) {
            piece.isAgain = true;
            m_more.push_back({piece});
        }
}

const Recipe::Spot *Recipe::spotOn(const base::RegionId &id) const
{
    const auto *region = m_content.find(id);
    const auto found = std::ranges::find(m_spots, region ? content::pairOf(*region) : std::string(), &Spot::pair);
    return found != m_spots.end() ? &*found : nullptr;
}

/// Where on the spot: the side that is open.
base::RegionId Recipe::regionOf(const Match &match, const Spot *spot) const
{
    for (const auto &id : match.regions)
        if (!spot || spotOn(id) == spot)
            return id;
    return {};
}

Side Recipe::sideOf(const Match &match, const base::RegionId &id) const
{
    if (!match.technique->sided)
        return Side::None;
    const auto *marked = m_content.find(id);
    const auto *spot = spotOn(id);
    const bool both = !isPress(match) || m_bothSides || (spot && spot->bothMarked);
    const bool mayBoth = std::ranges::find(match.oneSided, id) == match.oneSided.end();
    if (!marked || marked->side == Side::None || (both && mayBoth))
        return Side::Both;
    return marked->side;
}

Piece Recipe::pieceOf(const Match &match, Phase phase, const Spot *spot) const
{
    const auto &limits = m_content.limits;
    Piece piece;
    piece.match = &match;
    piece.phase = phase;
    piece.region = regionOf(match, spot);
    piece.side = sideOf(match, piece.region);
    piece.range = match.technique->dose.seconds;
    piece.isOptional = m_isMild && phase == Phase::Press;
    if (match.isReferred)
        piece.range.max = piece.range.usual;
    if (isBreath(match)) {
        const bool opensFlare = m_isSevere && phase == Phase::Breathe;
        piece.range = {limits.breathStepMinSeconds, limits.breathStepMinSeconds, limits.breathStepMaxSeconds};
        if (opensFlare)
            piece.range.usual = limits.gentleBreathSeconds;
    }
    if (phase == Phase::Settle && !isBreath(match))
        piece.range.usual = piece.range.min;
    // On a bad day a pull is short.
    if (m_isSevere && phase == Phase::Stretch)
        piece.range.max = piece.range.usual = piece.range.min;
    if (match.longest) {
        piece.range.max = std::min(piece.range.max, *match.longest);
        piece.range.usual = std::min(piece.range.usual, *match.longest);
        piece.range.min = std::min(piece.range.min, *match.longest);
    }
    return piece;
}

} // namespace unknot::matching
