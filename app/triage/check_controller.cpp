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
    const bool clean = std::ranges::none_of(m_content.rows, [this](const content::Row &each) {
        return each.page == 1 && needsCare(each); // what was not clean comes first, fresh or not
    });
    m_stage = due.pageOne == triage::Due::PageOne::Fresh && clean && due.pageTwo ? Stage::PageTwo : Stage::PageOne;
    emit stageChanged();
}

void CheckController::beginAt(const base::QuestionId &question, const std::vector<base::RegionId> &regions,
                              std::optional<int> levelNow)
{
    begin(regions, levelNow);
    for (const auto &row : m_content.rows) {
        if (std::ranges::find(row.questions, question) == row.questions.end())
            continue;
        m_open.insert(row.id);
        m_stage = row.page == 1 ? Stage::PageOne : Stage::PageTwo;
    }
    emit stageChanged();
}

void CheckController::showStanding(const std::vector<base::RegionId> &regions, std::optional<int> levelNow)
{
    begin(regions, levelNow);
    m_result = m_safety.assess(m_regions, m_levelNow);
    m_stage = Stage::Result;
    emit stageChanged();
}

void CheckController::showFound(const triage::Assessment &found)
{
    begin({}, std::nullopt);
    m_result = found;
    m_stage = Stage::Result;
    emit stageChanged();
}

std::vector<const content::Row *> CheckController::rows(int page) const
{
    return m_safety.rows(page, m_regions);
}

QString CheckController::value(const base::QuestionId &question) const
{
    return QString::fromStdString(answer(question).value);
}

records::AnswerValue CheckController::answer(const base::QuestionId &question) const
{
    if (const auto found = m_values.find(question); found != m_values.end())
        return found->second;
    const auto stored = m_safety.answered(question);
    return stored && stored->value != "skipped" ? *stored : records::AnswerValue();
}

void CheckController::give(const base::QuestionId &question, const QString &value)
{
    auto given = answer(question);
    if (given.value != value.toStdString())
        given.details.clear();
    given.value = value.toStdString();
    m_values[question] = std::move(given);
    emit this->given(question);
}

void CheckController::detail(const base::QuestionId &question, const DetailGroup &group, const DetailOption &option)
{
    if (option.key.empty()) {
        m_values[option.question] = {std::get<std::string>(option.value), {}};
        return;
    }
    auto given = answer(question);
    for (const auto &each : group.options)
        given.details.erase(each.key);
    given.details[option.key] = option.value;
    m_values[question] = std::move(given);
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
            auto given = answer(question);
            if (given.value.empty())
                given.value = "skipped";
            if (question == kAge || (!allNo && isOpen(*row)))
                values[question] = given;
            else
                values.try_emplace(question, records::AnswerValue{"no", {}});
        }
    }
    for (const auto &[question, given] : m_values)
        if (const auto *known = m_content.find(question); known && known->screen == content::Screen::Later && !allNo)
            values[question] = given;
    m_safety.answer(values);
    m_result = m_safety.assess(m_regions, m_levelNow);
    if (page == 1 && !standsInTheWay() && m_safety.due().pageTwo) {
        m_stage = Stage::PageTwo;
        emit stageChanged();
        return;
    }
    conclude();
}

void CheckController::conclude()
{
    m_result = m_safety.assess(m_regions, m_levelNow);
    if (m_result.state != triage::State::UnknownA && !standsInTheWay())
        return pass();
    if (m_result.state == triage::State::UnknownA && m_result.level < base::Level::Clinician) {
        m_stage = Stage::PageOne; // something on page 1 was opened and left open: it is asked again
        emit stageChanged();
        return;
    }
    m_stage = Stage::Result;
    emit stageChanged();
}

/// An urgent card always does; a visit is asked for once, unless it takes everything away.
bool CheckController::standsInTheWay() const
{
    return std::ranges::any_of(m_result.findings, [this](const triage::Fired &finding) {
        const bool takesAll = std::ranges::any_of(m_result.locks, [&](const content::Lock &lock) {
            return lock.rule == finding.id.text() && lock.what == content::LockWhat::All;
        });
        return finding.level >= base::Level::Urgent ||
               (finding.level == base::Level::Clinician && (finding.isNew || takesAll));
    });
}

void CheckController::pass()
{
    leaveResult();
    if (m_stage == Stage::Result && m_safety.due().pageTwo) {
        m_stage = Stage::PageTwo; // a visit is no reason to leave out what pressing must not meet
        emit stageChanged();
        return;
    }
    emit passed();
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

void CheckController::stateSeen(const SeenVisit &visit)
{
    leaveResult();
    m_safety.stateSeen(visit);
    m_result = m_safety.assess(m_regions, m_levelNow);
    emit stageChanged();
}

void CheckController::stateKnown()
{
    leaveResult();
    for (const auto &finding : m_result.findings)
        if (finding.level == base::Level::Clinician)
            m_safety.stateKnown(finding.id);
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
