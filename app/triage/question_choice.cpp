// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/question_choice.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/content/question.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace unknot::ui {

QuestionChoice::QuestionChoice(const content::Question &question, const QString &value, QWidget *parent)
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
    auto *choices = new FlowLayout(nullptr, space::between);
    add(tr("Yes"), QStringLiteral("yes"), value, choices);
    add(tr("No"), QStringLiteral("no"), value, choices);
    add(tr("Not sure"), QStringLiteral("unsure"), value, choices);
    if (question.knownAllowed)
        add(tr("Known and unchanged, checked by a professional"), QStringLiteral("known"), value, choices);
    column->addLayout(choices);
    m_clarify->setVisible(value == QStringLiteral("unsure") && !question.clarify.empty());
    column->addWidget(m_clarify);
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
        m_clarify->setVisible(value == QStringLiteral("unsure") && !m_clarify->text().isEmpty());
        emit chosen(value);
    });
}

} // namespace unknot::ui
