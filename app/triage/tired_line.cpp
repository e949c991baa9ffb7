// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/tired_line.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/passing_controller.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

TiredLine::TiredLine(PassingController &controller, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    const auto words = tr("Not after alcohol or sleeping tablets, or when you are very tired.");
    column->addWidget(new Text(words, Type::Body, Tone::Plain, this));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::inside);
    auto *me = new QuietButton(tr("That is me today"), row);
    me->setAccessibleDescription(words);
    flow->addWidget(me);
    column->addWidget(row);
    connect(me, &QuietButton::clicked, &controller, &PassingController::stateTired);
    const auto follow = [this, &controller] { setVisible(controller.rollsOrWarms()); };
    connect(&controller, &PassingController::changed, this, follow);
    follow();
}

} // namespace unknot::ui
