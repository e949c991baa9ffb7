// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_log.h"

#include "app/bridge/plan_text.h"
#include "core/content/content.h"

#include <algorithm>

namespace unknot::ui {

namespace {

using Kind = player::PlayerEvent::Kind;

/// The diary names a routine only if there is one: a composed plan and a single technique have none.
std::string routineOf(const plan::PermittedPlan &plan)
{
    const std::string &id = plan.plan().id;
    const bool isKnown = id.starts_with("own:") || plan.content().find(base::RoutineId(id)) != nullptr;
    return isKnown ? id : std::string();
}

bool isStop(base::StepEnd end)
{
    return end == base::StepEnd::Sharp || end == base::StepEnd::Spreading || end == base::StepEnd::Numb;
}

} // namespace

SessionLog::SessionLog(const plan::PermittedPlan &plan, std::optional<int> before, const base::Moment &now)
    : m_content(&plan.content())
    , m_plan(plan.plan())
{
    m_session.id = base::Uuid::make(now.at);
    m_session.routine = routineOf(plan);
    m_session.planJson = planText(plan.plan());
    m_session.started = now;
    m_session.before = before;
}

SessionLog::SessionLog(const plan::PermittedPlan &plan, records::Session unfinished)
    : m_content(&plan.content())
    , m_plan(plan.plan())
    , m_session(std::move(unfinished))
{
}

bool SessionLog::take(std::span<const player::PlayerEvent> events, const base::Moment &now)
{
    bool isNew = false;
    for (const player::PlayerEvent &event : events) {
        if (event.kind == Kind::StepEnded)
            add(*event.record);
        else if (event.kind == Kind::Finished)
            end(base::SessionEnd::Finished, now);
        else if (event.kind == Kind::Stopped)
            end(base::SessionEnd::Stopped, now);
        else if (event.kind != Kind::FeltGiven || !giveFelt(*event.record, *event.felt))
            continue;
        isNew = true;
    }
    return isNew;
}

void SessionLog::giveReason(const std::string &word)
{
    m_session.reason = word;
}

void SessionLog::giveAfter(std::optional<int> level)
{
    m_session.after = level;
}

bool SessionLog::hasDone() const
{
    return std::ranges::any_of(m_session.steps, [](const auto &step) { return step.doneSeconds > 0; });
}

bool SessionLog::hasPressed() const
{
    return std::ranges::any_of(m_session.steps, [this](const records::StepDone &step) {
        const auto *technique = m_content->find(step.technique);
        return step.doneSeconds > 0 && technique != nullptr && base::isPress(technique->kind);
    });
}

void SessionLog::add(const player::StepRecord &record)
{
    records::StepDone step;
    step.technique = m_plan.steps.at(record.step).technique;
    step.side = record.side;
    step.regions = record.regions;
    step.plannedSeconds = record.plannedSeconds;
    step.doneSeconds = record.doneSeconds;
    step.foundAfterSeconds = record.foundAfterSeconds;
    step.end = record.end;
    m_session.steps.push_back(std::move(step));
    if (isStop(record.end))
        m_session.reason = toWord(record.end);
}

bool SessionLog::giveFelt(const player::StepRecord &record, base::Felt felt)
{
    const auto &technique = m_plan.steps.at(record.step).technique;
    const auto found = std::find_if(m_session.steps.rbegin(), m_session.steps.rend(), [&](const auto &step) {
        return step.technique == technique && step.side == record.side && step.doneSeconds > 0;
    });
    if (found == m_session.steps.rend())
        return false;
    found->felt = felt;
    return true;
}

void SessionLog::end(base::SessionEnd end, const base::Moment &now)
{
    m_session.end = end;
    m_session.ended = now;
}

} // namespace unknot::ui
