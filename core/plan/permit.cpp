// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/permit.h"

#include "core/plan/pace.h"
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::plan {
namespace {

/// Walks a plan's steps past the locks and collects what may be done.
class Door
{
public:
    Door(const content::Content &content, const Plan &plan, std::span<const content::Lock> locks, base::Instant now)
        : m_content(content)
        , m_asked(plan)
        , m_locks(locks)
        , m_now(now)
        , m_open(plan)
    {
        m_open.steps.clear();
    }

    void walk()
    {
        for (std::size_t i = 0; i < m_asked.steps.size(); ++i)
            pass(i);
    }

    std::optional<Refusal> refusal() const
    {
        if (m_unknown)
            return Refusal{{}, "This plan names something that is not in this version of Unknot.", {}, {}};
        if (m_asked.steps.empty())
            return Refusal{{}, "There is nothing in this plan.", {}, {}};
        const bool nothing = m_open.steps.empty();
        const bool onlyBreath = !isAllBreath(m_asked) && isAllBreath(m_open);
        if (!nothing && !onlyBreath)
            return std::nullopt;
        if (!m_firstLock)
            return Refusal{{}, "There is nothing to do in this plan.", {}, {}};
        return Refusal{m_firstLock->rule, m_firstLock->text, m_firstLock->until, m_firstLock->question};
    }

    Plan takePlan() { return std::move(m_open); }

private:
    bool isBreath(const Step &step) const
    {
        const auto *technique = m_content.find(step.technique);
        return technique && technique->kind == base::TechniqueClass::Breath;
    }

    bool isAllBreath(const Plan &plan) const
    {
        return std::ranges::all_of(plan.steps, [this](const Step &step) { return isBreath(step); });
    }

    void pass(std::size_t index)
    {
        auto step = m_asked.steps[index];
        const auto *technique = m_content.find(step.technique);
        if (!technique) {
            m_unknown = true;
            return;
        }
        const auto verdict = judge(m_content, *technique, step.region, step.side, m_locks, m_now);
        if (verdict.lock) {
            if (!m_firstLock)
                m_firstLock = verdict.lock;
            replace(index, *verdict.lock);
            return;
        }
        if (std::ranges::find(verdict.ways, step.way) == verdict.ways.end())
            step.way = verdict.way;
        step.cap = verdict.cap;
        keepInDose(*technique, step);
        if (verdict.longest)
            step.seconds = std::min(step.seconds, *verdict.longest);
        m_open.steps.push_back(std::move(step));
    }

    static void keepInDose(const content::Technique &technique, Step &step)
    {
        const auto &dose = technique.dose;
        const bool presses = base::isPress(technique.kind);
        step.byHand = step.byHand && mayBeByHand(technique);
        if (step.seconds <= 0)
            step.seconds = dose.seconds.usual;
        if (presses && dose.seconds.max > 0)
            step.seconds = std::min(step.seconds, dose.seconds.max);
    }

    void replace(std::size_t index, const content::Lock &lock)
    {
        const auto &step = m_asked.steps[index];
        Replaced replaced{step.technique, {}, lock.rule, lock.text, lock.until, lock.question};
        const bool besideBreath = (!m_open.steps.empty() && isBreath(m_open.steps.back())) ||
                                  (index + 1 < m_asked.steps.size() && isBreath(m_asked.steps[index + 1]));
        if (!besideBreath)
            if (auto breath = breathInstead(step)) {
                replaced.by = breath->technique;
                m_open.steps.push_back(std::move(*breath));
            }
        m_open.replaced.push_back(std::move(replaced));
    }

    std::optional<Step> breathInstead(const Step &locked) const
    {
        const auto *breathing = slowBreathing(m_content);
        if (!breathing)
            return std::nullopt;
        const auto verdict = judge(m_content, *breathing, {}, base::Side::None, m_locks, m_now);
        if (verdict.lock)
            return std::nullopt;
        const auto &limits = m_content.limits;
        Step step;
        step.technique = breathing->id;
        step.ref = breathing->ref;
        step.phase = base::Phase::Breathe;
        step.seconds = std::clamp(locked.seconds, limits.breathStepMinSeconds, limits.breathStepMaxSeconds);
        const bool down = isDown(m_content, m_open.steps.empty() ? locked : m_open.steps.back());
        const auto *way = wayOnLevel(*breathing, down);
        const bool isWayOpen = way && std::ranges::find(verdict.ways, way->id) != verdict.ways.end();
        step.way = isWayOpen ? way->id : verdict.way;
        return step;
    }

    const content::Content &m_content;
    const Plan &m_asked;
    std::span<const content::Lock> m_locks;
    base::Instant m_now;
    Plan m_open;
    const content::Lock *m_firstLock = nullptr;
    bool m_unknown = false;
};

} // namespace

PermittedPlan::PermittedPlan(const content::Content &content, Plan plan, Budgets budgets)
    : m_content(&content)
    , m_plan(std::move(plan))
    , m_budgets(budgets)
{
}

tl::expected<PermittedPlan, Refusal> permit(const content::Content &content, const Plan &plan,
                                            std::span<const content::Lock> locks, base::Instant now,
                                            const Budgets &spent)
{
    Door door(content, plan, locks, now);
    door.walk();
    if (auto refusal = door.refusal())
        return tl::unexpected<Refusal>(std::move(*refusal));
    const auto &limits = content.limits;
    const Budgets budgets{std::max(0, limits.rollerSessionSeconds - spent.rollerSeconds),
                          std::max(0, limits.pressSessionSeconds - spent.pressSeconds),
                          limits.spotHoldSeconds * limits.spotPasses};
    return PermittedPlan(content, door.takePlan(), budgets);
}

} // namespace unknot::plan
