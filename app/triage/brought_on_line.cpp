// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/brought_on_line.h"

#include "app/bridge/brought_on.h"
#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

BroughtOnLine::BroughtOnLine(BroughtOn &cause, QWidget *parent)
    : QWidget(parent)
    , m_cause(cause)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space::inside, 0, 0);
    m_column->setSpacing(space::hair);
    connect(&cause, &BroughtOn::changed, this, &BroughtOnLine::follow);
    follow();
}

void BroughtOnLine::follow()
{
    emptyLater(*m_column);
    const content::Habit *answer = m_cause.answer();
    const bool asks = !m_cause.choices().empty();
    if (asks)
        ask();
    else if (answer != nullptr)
        show(toQString(answer->name), toQString(answer->text));
    setVisible(asks || answer != nullptr);
}

void BroughtOnLine::ask()
{
    const QString question = tr("What brought it on?");
    m_column->addWidget(new Text(question, Type::Body));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::inside);
    for (const content::Habit *habit : m_cause.choices()) {
        auto *chip = new Chip(toQString(habit->broughtOn));
        chip->setAccessibleDescription(question);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, id = habit->id] { m_cause.tell(id); });
    }
    m_column->addWidget(row);
}

void BroughtOnLine::show(const QString &name, const QString &text)
{
    m_column->addWidget(new Text(tr("One thing for the days to come: %1.").arg(name), Type::Body, Weight::Strong));
    m_column->addWidget(new Text(text, Type::Note, Tone::Quiet));
    auto *habits = new QuietButton(tr("To the habits"));
    m_column->addWidget(habits, 0, Qt::AlignLeft);
    connect(habits, &QuietButton::clicked, this, &BroughtOnLine::habitsAsked);
}

} // namespace unknot::ui
