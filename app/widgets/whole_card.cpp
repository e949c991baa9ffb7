// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_card.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"

#include <QBoxLayout>

namespace unknot::ui {

QVBoxLayout *fillWithCard(QWidget &outer)
{
    auto *whole = new QVBoxLayout(&outer);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(&outer);
    whole->addWidget(card);
    card->content()->setContentsMargins(space::around, space::between, space::around, space::around);
    card->content()->setSpacing(space::between);
    return card->content();
}

} // namespace unknot::ui
