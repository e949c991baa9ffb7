// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/check_row.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/triage/check_controller.h"
#include "app/triage/question_choice.h"
#include "app/triage/row_button.h"
#include "core/content/question.h"

#include <QBoxLayout>

namespace unknot::ui {

CheckRow::CheckRow(CheckController &controller, const content::Row &row, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_row(row)
    , m_button(new RowButton(QString::fromStdString(row.head), QString::fromStdString(row.text), this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::hair);
    m_column->addWidget(m_button);
    m_button->setMarked(controller.needsCare(row));
    connect(m_button, &RowButton::clicked, this, [this] { setOpen(!m_button->isOpen()); });
    connect(&controller, &CheckController::given, this,
            [this] { m_button->setMarked(m_controller.needsCare(m_row)); });
    if (controller.isOpen(row))
        setOpen(true);
}

void CheckRow::setOpen(bool open)
{
    if (open && !m_questions)
        build();
    if (m_questions)
        m_questions->setVisible(open);
    m_button->setOpen(open);
    if (open) {
        m_controller.open(m_row);
        emit opened();
    }
}

void CheckRow::build()
{
    m_questions = new QWidget(this);
    auto *column = new QVBoxLayout(m_questions);
    column->setContentsMargins(scaled(36), space::inside, space::inside, space::between);
    column->setSpacing(space::between);
    for (const auto &id : m_row.questions) {
        const auto *question = m_controller.content().find(id);
        if (!question)
            continue;
        auto *choice =
            new QuestionChoice(*question, m_controller.answer(id),
                               detailsOf(m_controller.content(), *question, m_controller.today()), m_questions);
        connect(choice, &QuestionChoice::chosen, this,
                [this, id](const QString &value) { m_controller.give(id, value); });
        connect(choice, &QuestionChoice::detailChosen, this,
                [this, id](const DetailGroup &group, const DetailOption &option) {
                    m_controller.detail(id, group, option);
                });
        column->addWidget(choice);
    }
    m_column->addWidget(m_questions);
}

} // namespace unknot::ui
