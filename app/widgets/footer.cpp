// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/footer.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/flow_layout.h"

#include <QPainter>

namespace unknot::ui {

Footer::Footer(QWidget *parent)
    : QFrame(parent)
    , m_row(new FlowLayout(this, space::inside))
{
    m_row->setContentsMargins(space::around, space::near, space::around, space::near);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Footer::add(QWidget *widget)
{
    m_row->addWidget(widget);
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.raised);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

} // namespace unknot::ui
