// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/next_morning_line.h"

#include "app/bridge/next_morning.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

NextMorningLine::NextMorningLine(NextMorning &morning, QWidget *parent)
    : QWidget(parent)
    , m_morning(morning)
    , m_row(new LevelRow(tr("How is it this morning?")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(
        new Text(tr("You did a routine yesterday. How is it this morning?"), Type::Body, Weight::Strong));
    column->addWidget(m_row);
    auto *notNow = new QuietButton(tr("Not now"));
    column->addWidget(notNow, 0, Qt::AlignLeft);
    connect(notNow, &QPushButton::clicked, &m_morning, &NextMorning::leave);
    connect(m_row, &LevelRow::settled, &m_morning, &NextMorning::give);
    connect(&m_morning, &NextMorning::changed, this, &NextMorningLine::follow);
    follow();
}

void NextMorningLine::follow()
{
    setVisible(m_morning.isDue());
}

} // namespace unknot::ui
