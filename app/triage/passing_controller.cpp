// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/passing_controller.h"

#include "core/plan/plan.h"

#include <algorithm>

namespace unknot::ui {

namespace {

const base::QuestionId kStart("QB20");
const base::QuestionId kPattern("QB20b");

} // namespace

PassingController::PassingController(const content::Content &content, Safety &safety, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_safety(safety)
{
    connect(&safety, &Safety::changed, this, &PassingController::changed);
}

void PassingController::lookAt(const std::vector<base::RegionId> &regions)
{
    if (regions == m_regions)
        return;
    m_regions = regions;
    emit changed();
}

const content::Question *PassingController::question(triage::Passing where) const
{
    return m_safety.askedInPassing(where, m_regions);
}

void PassingController::answer(const base::QuestionId &question, const records::AnswerValue &value)
{
    Safety::Values values{{question, value}};
    if (question == kPattern) { // more about the same start
        auto start = m_safety.answered(kStart).value_or(records::AnswerValue{"yes", {}});
        for (const auto &[key, field] : value.details)
            start.details[key] = field;
        values[kStart] = std::move(start);
    }
    m_safety.answer(values);
    emit answered(question, QString::fromStdString(value.value));
}

void PassingController::leaveOpen(triage::Passing where)
{
    if (const auto *open = question(where); open && triage::countsWhenLeftOpen(*open))
        m_safety.answer({{open->id, {"skipped", {}}}});
}

void PassingController::lookAt(const plan::Plan &plan)
{
    m_rollsOrWarms = std::ranges::any_of(plan.steps, [this](const plan::Step &step) {
        const auto *technique = m_content.find(step.technique);
        return technique && (technique->countsAsRoller || technique->kind == base::TechniqueClass::Heat);
    });
    emit changed();
}

void PassingController::stateTired()
{
    answer(base::QuestionId("QS1"), {"yes", {}});
}

} // namespace unknot::ui
