// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rank.h"

#include "core/matching/fit.h"
#include "core/matching/own_results.h"
#include "core/matching/wording.h"
#include "core/plan/permit.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <string_view>

namespace unknot::matching {
namespace {

using base::RegionId;
using content::Technique;
using Ways = std::vector<const content::Way *>;

// How much each reason weighs beside the fit, which goes from 0.2 to a little over 1.
constexpr double kBestEvidence = 0.06;
constexpr double kSomeEvidence = 0.03;
constexpr double kReliefWeight = 0.4;
constexpr double kLargestRelief = 2;
constexpr double kFeltWeight = 0.15;
constexpr double kUsedLately = 0.15;
constexpr double kMovesFirst = 0.5;
constexpr double kCalmFirst = 1;

template<typename T>
bool has(const std::vector<T> &list, const T &value)
{
    return std::ranges::find(list, value) != list.end();
}

bool isGuard(std::string_view rule)
{
    constexpr std::array<std::string_view, 5> kGuards = {"D6", "D7", "D8", "D9", "D16"};
    return rule.starts_with('G') || std::ranges::find(kGuards, rule) != kGuards.end();
}

bool liesFlat(const content::Way &way)
{
    return way.position == base::Position::Supine || way.position == base::Position::Prone;
}

class Ranker
{
public:
    Ranker(const content::Content &content, const records::History &history, const Wish &wish,
           std::span<const content::Lock> locks, bool asked, base::Instant now)
        : m_content(content)
        , m_wish(wish)
        , m_locks(locks.begin(), locks.end())
        , m_asked(asked)
        , m_now(now)
        , m_fitting(content, wish, asked)
        , m_own(ownResults(content, history, wish.regions, now))
    {
        if (wish.levelNow && *wish.levelNow >= content.limits.severeLevel)
            m_locks.push_back(severeLock());
    }

    Ranking rank()
    {
        for (std::size_t i = 0; i < m_content.techniques.size(); ++i)
            weigh(m_content.techniques[i], m_own[i]);
        if (!m_wish.regions.empty())
            std::ranges::stable_sort(m_ranking.matches, std::greater<>(), &Match::score);
        return std::move(m_ranking);
    }

private:
    content::Lock severeLock() const
    {
        content::Lock lock;
        lock.rule = "CX-PRESS";
        lock.what = content::LockWhat::Press;
        lock.text = fmt::format("At {} or more we do not press. Breathing and gentle moves first.",
                                m_content.limits.severeLevel);
        return lock;
    }

    void weigh(const Technique &technique, const OwnResult &own)
    {
        const auto fit = m_fitting.of(technique);
        if (!fit)
            return leaveOut(technique, "region", "Not for this place.");
        if (has(m_wish.excluded, technique.id))
            return leaveOut(technique, "excluded", "You left it out.");
        if (!hasKit(technique))
            return leaveOut(technique, "kit", needsKit(m_content, technique));
        Ways ways;
        for (const auto &way : technique.ways)
            if (!m_wish.places || has(*m_wish.places, way.place))
                ways.push_back(&way);
        if (ways.empty())
            return leaveOut(technique, "place", needsPlace(technique));
        std::erase_if(ways, [&](const content::Way *way) { return has(m_wish.cannot, way->position); });
        if (ways.empty())
            return leaveOut(technique, "position", needsPosition(technique));
        Match match;
        match.technique = &technique;
        match.isReferred = fit->isReferred;
        if (const auto *lock = passLocks(*fit, ways, match))
            return leaveOut(technique, *lock);
        if (const int least = leastSeconds(match); m_wish.minutes && least > *m_wish.minutes * 60)
            return leaveOut(technique, "minutes", needsMinutes(least));
        match.needsCheck = !m_asked && needsCheck(match);
        if (!m_wish.regions.empty())
            score(*fit, own, match);
        m_ranking.matches.push_back(std::move(match));
    }

    bool hasKit(const Technique &technique) const
    {
        return technique.kit.empty() || !m_wish.kit || has(technique.kit, base::Kit::Hands) ||
               std::ranges::any_of(technique.kit, [&](auto kit) { return has(*m_wish.kit, kit); });
    }

    /// Keeps the regions and ways that are open; when there are none, the lock that is in the way.
    const content::Lock *passLocks(const Fit &fit, const Ways &ways, Match &match) const
    {
        if (fit.regions.empty())
            return passLocksAt({}, ways, match);
        const content::Lock *against = nullptr;
        bool isOpen = false;
        for (const auto &id : fit.regions) {
            const auto *lock = passLocksAt(id, ways, match);
            isOpen = isOpen || !lock;
            if (!against)
                against = lock;
        }
        return isOpen ? nullptr : against;
    }

    const content::Lock *passLocksAt(const RegionId &id, const Ways &ways, Match &match) const
    {
        const auto &technique = *match.technique;
        const auto *region = m_content.find(id);
        const auto side = technique.sided && region ? region->side : base::Side::None;
        const auto verdict = plan::judge(m_content, technique, id.text(), side, m_locks, m_now);
        if (verdict.lock)
            return verdict.lock;
        std::vector<std::string> open;
        for (const auto *way : ways)
            if (has(verdict.ways, way->id))
                open.push_back(way->id);
        if (open.empty())
            return lockOnWay(technique, id, side, *ways.front());
        addOpen(id, std::move(open), verdict, match);
        return nullptr;
    }

    /// One way has to do for all regions, and for both sides where both may be done.
    void addOpen(const RegionId &id, std::vector<std::string> open, const plan::Verdict &verdict, Match &match) const
    {
        if (!match.ways.empty())
            open = common(match.ways, open);
        if (open.empty())
            return;
        bool bothSides = true;
        if (match.technique->sided) {
            const auto both = plan::judge(m_content, *match.technique, id.text(), base::Side::Both, m_locks, m_now);
            const auto onBoth = common(open, both.ways);
            bothSides = !onBoth.empty();
            if (bothSides) {
                open = onBoth;
                limit(match, both);
            }
        }
        match.ways = std::move(open);
        match.way = match.ways.front();
        limit(match, verdict);
        if (id.isEmpty() || m_wish.regions.empty())
            return;
        match.regions.push_back(id);
        if (!bothSides)
            match.oneSided.push_back(id);
    }

    static void limit(Match &match, const plan::Verdict &verdict)
    {
        if (verdict.cap)
            match.cap = std::min(*verdict.cap, match.cap.value_or(*verdict.cap));
        if (verdict.longest)
            match.longest = std::min(*verdict.longest, match.longest.value_or(*verdict.longest));
    }

    static std::vector<std::string> common(const std::vector<std::string> &a, const std::vector<std::string> &b)
    {
        std::vector<std::string> both;
        for (const auto &one : a)
            if (has(b, one))
                both.push_back(one);
        return both;
    }

    /// Some ways are open, but not where the person is: which lock closes the one that is there.
    const content::Lock *lockOnWay(const Technique &technique, const RegionId &region, base::Side side,
                                   const content::Way &way) const
    {
        auto only = technique;
        only.ways = {way};
        return plan::judge(m_content, only, region.text(), side, m_locks, m_now).lock;
    }

    int leastSeconds(const Match &match) const
    {
        const auto &technique = *match.technique;
        const auto region = match.regions.empty() ? std::nullopt : std::optional(match.regions.front());
        auto plan = plan::fromTechnique(m_content, technique, region);
        plan.steps.front().seconds = technique.dose.seconds.min;
        if (region && has(match.oneSided, *region))
            plan.steps.front().side = m_content.find(*region)->side;
        return static_cast<int>(plan::totalOf(m_content, plan) / std::chrono::seconds(1));
    }

    bool needsCheck(const Match &match) const
    {
        const auto &technique = *match.technique;
        if (plan::isCalm(technique) || technique.kind == base::TechniqueClass::Posture)
            return false;
        const bool asksFirst = std::ranges::any_of(
            match.regions, [&](const RegionId &id) { return !m_content.find(id)->asks.isEmpty(); });
        return asksFirst || base::isPress(technique.kind) || technique.countsAsRoller ||
               technique.kind == base::TechniqueClass::Heat || liesFlat(*plan::wayOf(technique, match.way));
    }

    void score(const Fit &fit, const OwnResult &own, Match &match) const
    {
        const auto &technique = *match.technique;
        const auto *region = match.regions.empty() ? nullptr : m_content.find(match.regions.front());
        auto value = fit.score + levelBonus(technique);
        match.why.push_back(fit.isReferred && region ? referredReason(*region) : fitReason(region, fit.isFirst));
        value += technique.evidence == "E1" ? kBestEvidence : technique.evidence == "E2" ? kSomeEvidence : 0;
        if (auto reason = evidenceReason(technique))
            match.why.push_back(std::move(*reason));
        value += kReliefWeight * std::clamp(own.shrunkRelief(), -kLargestRelief, kLargestRelief);
        value += kFeltWeight * own.shrunkFelt();
        if (auto reason = helpedReason(own))
            match.why.push_back(std::move(*reason));
        if (own.lastOnSpot) {
            const int rest = m_content.limits.spotHoursBetween;
            if (m_now - *own.lastOnSpot < std::chrono::hours(rest))
                value -= kUsedLately;
            else
                match.why.push_back(restedReason(rest));
        }
        match.score = std::round(value * 1000) / 1000;
    }

    /// With hardly any pain moving comes first; with much of it, what calms.
    double levelBonus(const Technique &technique) const
    {
        if (!m_wish.levelNow)
            return 0;
        const auto &limits = m_content.limits;
        if (*m_wish.levelNow >= limits.severeLevel)
            return plan::isCalm(technique) ? kCalmFirst : 0;
        const bool moves = plan::phaseOf(technique) == base::Phase::Move;
        return *m_wish.levelNow <= limits.mildLevel && moves ? kMovesFirst : 0;
    }

    void leaveOut(const Technique &technique, std::string reason, std::string text)
    {
        m_ranking.leftOut.push_back({&technique, std::move(reason), {}, {}, {}, std::move(text)});
    }

    void leaveOut(const Technique &technique, const content::Lock &lock)
    {
        const auto *reason = isGuard(lock.rule) ? "guard" : "lock";
        m_ranking.leftOut.push_back({&technique, reason, lock.rule, lock.until, lock.question, lock.text});
    }

    const content::Content &m_content;
    const Wish &m_wish;
    std::vector<content::Lock> m_locks;
    bool m_asked;
    base::Instant m_now;
    Fitting m_fitting;
    std::vector<OwnResult> m_own;
    Ranking m_ranking;
};

} // namespace

Ranking rank(const content::Content &content, const records::History &history, const Wish &wish,
             std::span<const content::Lock> locks, bool asked, base::Instant now)
{
    return Ranker(content, history, wish, locks, asked, now).rank();
}

} // namespace unknot::matching
