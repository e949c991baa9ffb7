// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/guard_card.h"

#include "app/body/body_controller.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

GuardCard::GuardCard(BodyController &controller, QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    const auto &guard = controller.offer().guard;
    if (!guard)
        return;
    auto *card = new Card;
    QVBoxLayout *column = card->content();
    column->setContentsMargins(space::near, space::inside, space::near, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(new Text(guard->text, Type::Body, Weight::Strong));
    if (!guard->instead.isEmpty()) {
        auto *instead = new QPushButton(guard->instead);
        connect(instead, &QPushButton::clicked, &controller, &BodyController::startInstead);
        column->addWidget(instead);
    }
    if (guard->mayBePassed) {
        auto *understood = new QuietButton(tr("I understand – once, a little lighter"));
        understood->setAccessibleName(tr("I understand"));
        connect(understood, &QuietButton::clicked, &controller, &BodyController::understandGuards,
                Qt::QueuedConnection); // the card goes with the guard
        column->addWidget(understood, 0, Qt::AlignLeft);
    }
    whole->addWidget(card);
}

} // namespace unknot::ui
