// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/passing_line.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/detail_row.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace unknot::ui {

namespace {

struct Choice
{
    QString label;
    std::string value;
};

std::vector<Choice> choicesOf(const content::Question &question)
{
    if (question.kind == content::AnswerKind::YesNo || question.kind == content::AnswerKind::Stiffness)
        return {
            {PassingLine::tr("Yes"), "yes"}, {PassingLine::tr("No"), "no"}, {PassingLine::tr("Not sure"), "unsure"}};
    std::vector<Choice> choices;
    choices.reserve(question.choices.size());
    for (const auto &choice : question.choices)
        choices.push_back({QString::fromStdString(choice.text), choice.id});
    return choices;
}

} // namespace

PassingLine::PassingLine(PassingController &controller, triage::Passing where, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_where(where)
    , m_whole(new QVBoxLayout(this))
{
    m_whole->setContentsMargins(0, 0, 0, 0);
    connect(&controller, &PassingController::changed, this, &PassingLine::follow);
    follow();
}

void PassingLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

/// The page is left: what was being said is said.
void PassingLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isAnswering = false;
}

void PassingLine::follow()
{
    if (m_isAnswering)
        return;
    const auto *question = m_controller.question(m_where);
    if (question && question == m_question && m_shown)
        return;
    m_question = question;
    m_value = {};
    m_details = nullptr;
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater(); // a chip of it may be what was just pressed
        m_shown = nullptr;
    }
    if (question)
        build(*question);
    setVisible(question != nullptr);
}

void PassingLine::build(const content::Question &question)
{
    m_shown = new QWidget(this);
    m_shown->setAccessibleName(QString::fromStdString(question.text));
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new Text(QString::fromStdString(question.text), Type::Body, Tone::Plain, m_shown));
    if (!question.help.empty())
        column->addWidget(new Text(QString::fromStdString(question.help), Type::Note, Tone::Quiet, m_shown));
    addChoices(question, *column);
    addDetails(question, *column);
    m_whole->addWidget(m_shown);
    m_shown->show();
}

void PassingLine::addChoices(const content::Question &question, QVBoxLayout &column)
{
    const auto choices = choicesOf(question);
    if (choices.empty())
        return;
    auto *row = new QWidget(m_shown);
    auto *flow = new FlowLayout(row, space::inside);
    auto *group = new QButtonGroup(row);
    for (const auto &choice : choices) {
        auto *chip = new Chip(choice.label, row);
        chip->setCheckable(true);
        chip->setAccessibleDescription(QString::fromStdString(question.text));
        group->addButton(chip);
        flow->addWidget(chip);
        // Not clicked: a screen reader toggles. Queued: the line may be built anew while the chip is being pressed.
        connect(
            chip, &Chip::toggled, this,
            [this, &question, value = choice.value](bool on) {
                if (on)
                    give(question, value);
            },
            Qt::QueuedConnection);
    }
    column.addWidget(row);
}

void PassingLine::addDetails(const content::Question &question, QVBoxLayout &column)
{
    const auto groups = detailsOf(m_controller.content(), question, m_controller.today());
    if (groups.empty())
        return;
    m_details = new QWidget(m_shown);
    auto *lines = new QVBoxLayout(m_details);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::inside);
    for (const auto &group : groups)
        lines->addWidget(new DetailRow(
            group, {}, [this, &question, group](const DetailOption &option) { detail(question, group, option); },
            m_details));
    m_details->setVisible(question.kind == content::AnswerKind::Start);
    column.addWidget(m_details);
}

void PassingLine::give(const content::Question &question, const std::string &value)
{
    if (m_question != &question)
        return;
    if (m_value.value != value)
        m_value = {value, {}};
    m_isAnswering = m_details && value == "yes";
    if (m_details)
        m_details->setVisible(m_isAnswering);
    m_controller.answer(question.id, m_value);
}

void PassingLine::detail(const content::Question &question, const DetailGroup &group, const DetailOption &option)
{
    if (m_question != &question)
        return;
    m_isAnswering = true;
    m_value.value = "yes";
    for (const auto &each : group.options)
        m_value.details.erase(each.key);
    m_value.details[option.key] = option.value;
    m_controller.answer(question.id, m_value);
}

} // namespace unknot::ui
