// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/draft.h"

#include "core/plan/place.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <tuple>

namespace unknot::matching {
namespace {

using base::Phase;

constexpr int kGrowth = 5; ///< seconds at a time, so that the numbers stay round
constexpr int kWhole = 100;

bool isCalm(const Piece &piece)
{
    return plan::isCalm(*piece.match->technique);
}

bool isBreath(const Piece &piece)
{
    return piece.match->technique->kind == base::TechniqueClass::Breath;
}

/// Pressing is done for each spot; a stretch or a move serves all that it is for at once.
bool mayRepeat(const Piece &piece)
{
    return isBreath(piece) || base::isPress(piece.match->technique->kind);
}

bool isStrength(const Piece &piece)
{
    return piece.match->technique->kind == base::TechniqueClass::Strength;
}

} // namespace

Draft::Draft(const content::Content &content, Shape shape, std::span<const Phase> phases, int seconds,
             int calmPercent)
    : m_content(content)
    , m_shape(shape)
    , m_phases(phases.begin(), phases.end())
    , m_seconds(seconds)
    , m_calmPercent(calmPercent)
{
}

int Draft::phaseRank(Phase phase) const
{
    return static_cast<int>(std::ranges::find(m_phases, phase) - m_phases.begin());
}

/// Down or up, in the order they come within the phase.
std::vector<bool> Draft::levelsIn(Phase phase) const
{
    const bool start = m_shape.startsDown;
    if (!m_shape.changesIn || phaseRank(phase) < phaseRank(*m_shape.changesIn))
        return {start};
    if (phase == *m_shape.changesIn)
        return {start, !start};
    return {!start};
}

const content::Way *Draft::wayFor(const Piece &piece) const
{
    for (const bool down : levelsIn(piece.phase))
        for (const auto &id : piece.match->ways) {
            const auto *way = plan::wayOf(*piece.match->technique, id);
            if (plan::isDown(*way) == down)
                return way;
        }
    return nullptr;
}

void Draft::insert(const Piece &piece)
{
    // Within a phase: first where one is, then where one goes. Strength before moving, so that it never comes last;
    // breathing after all else.
    const auto place = [this](const Piece &one) {
        const bool startLevel = plan::isDown(*one.way) == levelsIn(one.phase).front();
        const int kind = isStrength(one) ? 0 : isBreath(one) ? 2 : 1;
        return std::tuple(phaseRank(one.phase), !startLevel, kind, one.order, one.isAgain);
    };
    const auto before = [&](const Piece &one) { return place(one) <= place(piece); };
    m_pieces.insert(std::ranges::partition_point(m_pieces, before), piece);
}

bool Draft::addOneOf(std::span<const Piece> slot, bool brief)
{
    return std::ranges::any_of(slot, [&](const Piece &piece) { return isWanted(piece) && add(piece, brief); });
}

/// Once for each place; again only what is there once. Breathing may open and close.
bool Draft::isWanted(const Piece &piece) const
{
    const auto times = std::ranges::count_if(m_pieces, [&](const Piece &one) {
        const bool another = isBreath(one) ? one.phase != piece.phase : one.region != piece.region;
        return one.match == piece.match && !(another && !piece.isAgain && mayRepeat(piece));
    });
    if (isCalm(piece) && (calm() + piece.range.min) * kWhole > m_seconds * m_calmPercent)
        return false;
    return times == (piece.isAgain ? 1 : 0);
}

bool Draft::add(Piece piece, bool brief)
{
    piece.way = wayFor(piece);
    if (!piece.way)
        return false;
    const auto same = std::ranges::find(m_pieces, piece.match, &Piece::match);
    piece.order = piece.isAgain && same != m_pieces.end() ? same->order : m_added;
    const auto kept = m_pieces;
    for (const int seconds : {piece.range.usual, piece.range.min}) {
        if (brief && seconds != piece.range.min)
            continue;
        piece.seconds = seconds;
        insert(piece);
        if (total() <= m_seconds) {
            ++m_added;
            return true;
        }
        m_pieces = kept;
    }
    return false;
}

int Draft::total() const
{
    const auto &limits = m_content.limits;
    int total = m_pieces.empty() ? 0 : limits.restSeconds;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto &piece = m_pieces[i];
        const bool changes = i > 0 && plan::isDown(*piece.way) != plan::isDown(*m_pieces[i - 1].way);
        total += plan::prepareSecondsOf(limits, i == 0, changes);
        total += plan::workSecondsOf(limits, *piece.match->technique, piece.sides(), piece.seconds);
    }
    return total;
}

int Draft::calm() const
{
    int calm = 0;
    for (const auto &piece : m_pieces)
        calm += isCalm(piece) ? piece.seconds : 0;
    return calm;
}

int Draft::changes() const
{
    int changes = 0;
    for (std::size_t i = 1; i < m_pieces.size(); ++i)
        changes += plan::isDown(*m_pieces[i].way) != plan::isDown(*m_pieces[i - 1].way) ? 1 : 0;
    return changes;
}

bool Draft::growOnce(Piece &piece, int goal)
{
    const int growth = std::min(kGrowth, goal - piece.seconds);
    if (growth <= 0 || total() + growth * piece.sides() > m_seconds)
        return false;
    if (isCalm(piece) && (calm() + growth) * kWhole > (total() + growth) * m_calmPercent)
        return false;
    piece.seconds += growth;
    return true;
}

void Draft::growToUsual()
{
    for (auto &piece : m_pieces)
        while (growOnce(piece, piece.range.usual)) {
        }
}

void Draft::growToLongest()
{
    // In turns, so that the time goes to all of them alike.
    bool grew = true;
    while (grew) {
        grew = false;
        for (auto &piece : m_pieces)
            grew = growOnce(piece, piece.range.max) || grew;
    }
}

void Draft::tidy()
{
    while (!m_pieces.empty()) {
        if (isStrength(m_pieces.back())) {
            m_pieces.pop_back();
            continue;
        }
        if (calm() * kWhole <= total() * m_calmPercent)
            return;
        const auto calmSeconds = [](const Piece &piece) { return isCalm(piece) ? piece.seconds : 0; };
        m_pieces.erase(std::ranges::max_element(m_pieces, {}, calmSeconds));
    }
}

/// On the same level, where and as the other is done if it can be; else null.
const content::Way *Draft::wayLike(const Piece &piece, const content::Way &other) const
{
    const content::Way *like = nullptr;
    for (const auto &id : piece.match->ways) {
        const auto *way = plan::wayOf(*piece.match->technique, id);
        if (plan::isDown(*way) != plan::isDown(*piece.way) || way->position != other.position)
            continue;
        if (way->place == other.place)
            return way;
        like = like ? like : way;
    }
    return like;
}

/// Nobody sits down and stands up for each step: what can be done as the one before is. Breathing is done as one
/// sits, stands or lies anyway.
std::vector<const content::Way *> Draft::waysToGo() const
{
    std::vector<const content::Way *> ways;
    ways.reserve(m_pieces.size());
    for (const auto &piece : m_pieces)
        ways.push_back(piece.way);
    const content::Way *before = nullptr;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (isCalm(m_pieces[i]))
            continue;
        const auto *like = before ? wayLike(m_pieces[i], *before) : nullptr;
        ways[i] = like ? like : ways[i];
        before = ways[i];
    }
    for (std::size_t i = 0; i < m_pieces.size() && m_pieces.size() > 1; ++i) {
        const auto *like = isCalm(m_pieces[i]) ? wayLike(m_pieces[i], *ways[i > 0 ? i - 1 : 1]) : nullptr;
        ways[i] = like ? like : ways[i];
    }
    return ways;
}

std::vector<plan::Step> Draft::steps() const
{
    std::vector<plan::Step> steps;
    const auto ways = waysToGo();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto &piece = m_pieces[i];
        plan::Step step;
        step.technique = piece.match->technique->id;
        step.ref = piece.match->technique->ref;
        step.region = piece.region.text();
        step.side = piece.side;
        step.seconds = piece.seconds;
        step.phase = piece.phase;
        step.way = ways[i]->id;
        step.cap = piece.match->cap;
        step.isOptional = piece.isOptional;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace unknot::matching
