// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"

#include <QBoxLayout>
#include <QPainter>

namespace unknot::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::between, space::between, space::between, space::between);
    m_content->setSpacing(space::inside);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paint::box(painter, rect(), t.card, t.hairline, 1, space::cardRadius);
}

} // namespace unknot::ui
