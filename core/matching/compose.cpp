// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/compose.h"

#include "core/matching/draft.h"
#include "core/matching/recipe.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <chrono>

namespace unknot::matching {
namespace {

using base::Phase;

constexpr int kWhole = 100;

// What a plan is worth beside others for the same wish: full time first, then what the ranking says.
constexpr double kFullTime = 8;
constexpr double kChange = 0.5;
constexpr double kOnceMore = 0.2;
constexpr double kAsked = 20;

double weightOf(Phase phase)
{
    switch (phase) {
    case Phase::Press:
        return 2;
    case Phase::Stretch:
        return 1.2;
    case Phase::Move:
        return 0.8;
    case Phase::Ease:
        return 0.6;
    case Phase::Breathe:
    case Phase::Settle:
        return 0.1;
    }
    return 0;
}

bool has(const std::vector<Piece> &pieces, const base::TechniqueId &id)
{
    return std::ranges::any_of(pieces, [&](const Piece &piece) { return piece.match->technique->id == id; });
}

double worthOf(const Draft &draft, const Wish &wish, int seconds, int fillPercent)
{
    const double wanted = static_cast<double>(seconds) * fillPercent / kWhole;
    double worth = kFullTime * std::min(1.0, draft.total() / wanted);
    for (const auto &piece : draft.pieces())
        worth += weightOf(piece.phase) * (piece.isAgain ? kOnceMore : 1) * std::max(0.0, piece.match->score);
    for (const auto &id : wish.asked)
        worth += has(draft.pieces(), id) ? kAsked : 0;
    return worth - kChange * draft.changes();
}

std::vector<Shape> shapesFor(const Ranking &ranking, std::span<const Phase> phases)
{
    bool anyUp = false;
    bool anyDown = false;
    for (const auto &match : ranking.matches)
        for (const auto &id : match.ways)
            (plan::isDown(*plan::wayOf(*match.technique, id)) ? anyDown : anyUp) = true;
    std::vector<Shape> shapes;
    if (anyUp)
        shapes.push_back({false, {}});
    if (anyDown)
        shapes.push_back({true, {}});
    if (!anyUp || !anyDown)
        return shapes;
    for (const bool startsDown : {false, true})
        for (const auto phase : phases)
            if (phase != Phase::Breathe && phase != Phase::Settle)
                shapes.push_back({startsDown, phase});
    return shapes;
}

Draft draftOf(const content::Content &content, const Recipe &recipe, Shape shape, int seconds)
{
    Draft draft(content, shape, recipe.phases(), seconds, recipe.calmPercent());
    for (const auto &slot : recipe.core())
        draft.addOneOf(slot, true);
    draft.growToUsual();
    for (const auto &slot : recipe.more())
        draft.addOneOf(slot, false);
    draft.tidy();
    draft.growToLongest();
    return draft;
}

bool doesSomething(const Draft &draft)
{
    return std::ranges::any_of(draft.pieces(),
                               [](const Piece &piece) { return !plan::isCalm(*piece.match->technique); });
}

std::string nameOf(const content::Content &content, const Wish &wish)
{
    const auto *first = wish.regions.empty() ? nullptr : content.find(wish.regions.front());
    if (!first)
        return "Your plan";
    return wish.regions.size() > 1 ? first->name + " and more" : first->name;
}

/// The end of the guards that keep everything from being pressed, when that is why nothing is.
std::optional<base::Instant> restsUntil(const Ranking &ranking)
{
    std::optional<base::Instant> until;
    for (const auto &left : ranking.leftOut)
        if (left.reason == "guard" && left.until && base::isPress(left.technique->kind))
            until = until ? std::min(*until, *left.until) : *left.until;
    return until;
}

std::string whyNothing(const content::Content &content, const Ranking &ranking, const Wish &wish)
{
    if (wish.regions.empty())
        return "Tell where it hurts first.";
    const bool canBeWorkedOn = std::ranges::any_of(wish.regions, [&](const base::RegionId &id) {
        const auto *region = content.find(id);
        return region && !region->techniques.empty();
    });
    if (!canBeWorkedOn)
        return "Nothing is pressed or stretched here. Slow breathing is always there.";
    for (const auto *reason : {"lock", "guard"})
        for (const auto &left : ranking.leftOut)
            if (left.reason == reason)
                return left.text;
    for (const auto *reason : {"minutes", "kit", "place", "position", "excluded"})
        for (const auto &left : ranking.leftOut)
            if (left.reason == reason)
                return "Nothing fits here now. " + left.text;
    return "Nothing fits here now.";
}

bool isPressedAlready(const plan::Plan &plan, const content::Content &content)
{
    return std::ranges::any_of(
        plan.steps, [&](const plan::Step &step) { return base::isPress(content.find(step.technique)->kind); });
}

std::string whyNotIn(const content::Content &content, const Ranking &ranking, const Wish &wish,
                     const plan::Plan &plan, const base::TechniqueId &id)
{
    const auto left = std::ranges::find(ranking.leftOut, id, [](const LeftOut &one) { return one.technique->id; });
    if (left != ranking.leftOut.end())
        return left->text;
    const auto match = std::ranges::find(ranking.matches, id, [](const Match &one) { return one.technique->id; });
    if (match == ranking.matches.end())
        return {};
    const auto &technique = *match->technique;
    if (technique.kind == base::TechniqueClass::Heat || technique.kind == base::TechniqueClass::Cold)
        return "It takes longer than a plan and is done by itself.";
    if (wish.levelNow && *wish.levelNow >= content.limits.severeLevel && !plan::isCalm(technique))
        return "On a bad day it is too much.";
    if (match->isReferred && base::isPress(technique.kind))
        return "Only what you marked is pressed.";
    if (base::isPress(technique.kind) && isPressedAlready(plan, content))
        return "There is enough pressing in it already.";
    if (plan::isCalm(technique))
        return "There is enough rest in it already.";
    return "There is no room for it in the time.";
}

/// What was asked for and did not fit, with the reason.
std::vector<NotIn> notIn(const content::Content &content, const Ranking &ranking, const Wish &wish,
                         const plan::Plan &plan)
{
    std::vector<NotIn> all;
    for (const auto &id : wish.asked) {
        const auto *technique = content.find(id);
        if (technique && std::ranges::find(plan.steps, id, &plan::Step::technique) == plan.steps.end())
            all.push_back({technique, whyNotIn(content, ranking, wish, plan, id)});
    }
    return all;
}

} // namespace

Composed compose(const content::Content &content, const Ranking &ranking, const Wish &wish, bool bothSides,
                 int variant)
{
    Composed composed;
    const auto &limits = content.limits;
    const int seconds = wish.minutes.value_or(limits.composeMinutesUsual) * 60;
    const Recipe recipe(content, ranking, wish, bothSides, variant);
    std::optional<Draft> best;
    double bestWorth = 0;
    for (const auto shape : shapesFor(ranking, recipe.phases())) {
        auto draft = draftOf(content, recipe, shape, seconds);
        const auto worth = worthOf(draft, wish, seconds, limits.composeFillPercent);
        if (!doesSomething(draft) || (best && worth <= bestWorth))
            continue;
        bestWorth = worth;
        best.emplace(std::move(draft));
    }
    if (!best || wish.regions.empty()) {
        composed.reason = whyNothing(content, ranking, wish);
        composed.notIn = notIn(content, ranking, wish, {});
        return composed;
    }
    plan::Plan plan;
    plan.id = "composed";
    plan.name = nameOf(content, wish);
    plan.regions = wish.regions;
    plan.steps = best->steps();
    composed.totalSeconds = static_cast<int>(plan::totalOf(content, plan) / std::chrono::seconds(1));
    composed.minutes = (composed.totalSeconds + 59) / 60;
    composed.isShort = composed.totalSeconds * kWhole < seconds * limits.composeFillPercent;
    if (!std::ranges::any_of(plan.steps, [](const auto &step) { return step.phase == Phase::Press; }))
        composed.restsUntil = restsUntil(ranking);
    composed.notIn = notIn(content, ranking, wish, plan);
    composed.plan = std::move(plan);
    return composed;
}

} // namespace unknot::matching
