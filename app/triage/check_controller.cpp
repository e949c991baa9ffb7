// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/check_controller.h"

#include <algorithm>

namespace unknot::ui {

namespace {

const base::QuestionId kAge("QP1");

bool isClean(const std::string &value)
{
    return value == "no" || value == "known";
}

} // namespace

CheckController::CheckController(const content::Content &content, Safety &safety, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_safety(safety)
{
}

void CheckController::begin(const std::vector<base::RegionId> &regions, std::optional<int> levelNow)
{
    m_regions = regions;
    m_levelNow = levelNow;
    m_values.clear();
    m_open.clear();
    for (const auto &row : m_content.rows)
        if (needsCare(row))
            m_open.insert(row.id);
    const auto due = m_safety.due();
    m_stage = due.pageOne == triage::Due::PageOne::Fresh && due.pageTwo ? Stage::PageTwo : Stage::PageOne;
    emit stageChanged();
}

std::vector<const content::Row *> CheckController::rows(int page) const
{
    std::vector<const content::Row *> found;
    for (const auto &row : m_content.rows)
        if (row.page == page)
            found.push_back(&row);
    return found;
}

QString CheckController::value(const base::QuestionId &question) const
{
    if (const auto found = m_values.find(question); found != m_values.end())
        return QString::fromStdString(found->second);
    const auto stored = m_safety.answered(question);
    return stored && stored->value != "skipped" ? QString::fromStdString(stored->value) : QString();
}

void CheckController::give(const base::QuestionId &question, const QString &value)
{
    m_values[question] = value.toStdString();
    emit given(question);
}

void CheckController::judge()
{
    begin({}, std::nullopt);
    conclude();
}

void CheckController::open(const content::Row &row)
{
    m_open.insert(row.id);
}

bool CheckController::isOpen(const content::Row &row) const
{
    return m_open.contains(row.id);
}

bool CheckController::needsCare(const content::Row &row) const
{
    return std::ranges::any_of(row.questions, [&](const base::QuestionId &question) {
        const auto given = value(question).toStdString();
        return question != kAge && !given.empty() && !isClean(given);
    });
}

bool CheckController::hasAge() const
{
    return !value(kAge).isEmpty();
}

void CheckController::noneOfThese()
{
    finishPage(true);
}

void CheckController::goOn()
{
    finishPage(false);
}

void CheckController::finishPage(bool allNo)
{
    const int page = m_stage == Stage::PageOne ? 1 : 2;
    Safety::Values values;
    for (const auto *row : rows(page)) {
        for (const auto &question : row->questions) {
            const auto given = value(question).toStdString();
            if (question == kAge)
                values[question] = {given.empty() ? "skipped" : given, {}};
            else if (allNo || !isOpen(*row))
                values.try_emplace(question, records::AnswerValue{"no", {}});
            else
                values[question] = {given.empty() ? "skipped" : given, {}};
        }
    }
    m_safety.answer(values);
    const auto now = m_safety.assess(m_regions, m_levelNow);
    if (page == 1 && now.level < base::Level::Clinician && m_safety.due().pageTwo) {
        m_stage = Stage::PageTwo;
        emit stageChanged();
        return;
    }
    conclude();
}

void CheckController::conclude()
{
    m_result = m_safety.assess(m_regions, m_levelNow);
    if (m_result.level < base::Level::Clinician && m_result.state != triage::State::UnknownA) {
        m_safety.leaveResult(m_result);
        emit passed();
        return;
    }
    if (m_result.state == triage::State::UnknownA && m_result.level < base::Level::Clinician) {
        m_stage = Stage::PageOne; // something on page 1 was opened and left open: it is asked again
        emit stageChanged();
        return;
    }
    m_stage = Stage::Result;
    emit stageChanged();
}

void CheckController::changeAnswers()
{
    const bool fromPageTwo = std::ranges::none_of(rows(1), [&](const auto *row) { return needsCare(*row); });
    for (const auto &row : m_content.rows)
        if (needsCare(row))
            m_open.insert(row.id);
    m_stage = fromPageTwo ? Stage::PageTwo : Stage::PageOne;
    emit stageChanged();
}

void CheckController::stateSeen()
{
    leaveResult();
    m_safety.stateSeen();
    m_result = m_safety.assess(m_regions, m_levelNow);
    emit stageChanged();
}

void CheckController::leaveResult()
{
    m_safety.leaveResult(m_result);
    m_result.toSet.clear();
    m_result.toClear.clear();
}

} // namespace unknot::ui
