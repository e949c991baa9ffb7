// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/question_choice.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/detail_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace unknot::ui {

QuestionChoice::QuestionChoice(const content::Question &question, const records::AnswerValue &answer,
                               const std::vector<DetailGroup> &details, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_clarify(new Text(QString::fromStdString(question.clarify), Type::Note, Tone::Accent, this))
    , m_question(QString::fromStdString(question.text))
{
    setAccessibleName(m_question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new Text(m_question, Type::Body, Tone::Plain, this));
    if (!question.help.empty())
        column->addWidget(new Text(QString::fromStdString(question.help), Type::Note, Tone::Quiet, this));
    const auto value = QString::fromStdString(answer.value);
    auto *choices = new FlowLayout(nullptr, space::between);
    add(tr("Yes"), QStringLiteral("yes"), value, choices);
    add(tr("No"), QStringLiteral("no"), value, choices);
    add(tr("Not sure"), QStringLiteral("unsure"), value, choices);
    if (question.knownAllowed)
        add(tr("Known and unchanged, checked by a professional"), QStringLiteral("known"), value, choices);
    column->addLayout(choices);
    column->addWidget(m_clarify);
    addDetails(details, answer, column);
    follow(value);
}

void QuestionChoice::add(const QString &text, const QString &value, const QString &current, QLayout *row)
{
    auto *button = new QRadioButton(text, this);
    button->setAccessibleDescription(m_question);
    button->setChecked(value == current);
    m_group->addButton(button);
    row->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this, value](bool on) {
        if (!on)
            return;
        follow(value);
        emit chosen(value);
    });
}

void QuestionChoice::addDetails(const std::vector<DetailGroup> &details, const records::AnswerValue &answer,
                                QVBoxLayout *column)
{
    if (details.empty())
        return;
    m_details = new QWidget(this);
    auto *lines = new QVBoxLayout(m_details);
    lines->setContentsMargins(0, space::hair, 0, 0);
    lines->setSpacing(space::hair);
    for (const auto &group : details)
        lines->addWidget(new DetailRow(
            group, answer, [this, group](const DetailOption &option) { emit detailChosen(group, option); },
            m_details));
    column->addWidget(m_details);
}

void QuestionChoice::follow(const QString &value)
{
    const bool isUnsure = value == QStringLiteral("unsure");
    m_clarify->setVisible(isUnsure && !m_clarify->text().isEmpty());
    if (m_details)
        m_details->setVisible(isUnsure || value == QStringLiteral("yes"));
}

} // namespace unknot::ui
