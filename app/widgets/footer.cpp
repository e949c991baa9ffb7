// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/footer.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QPainter>

namespace unknot::ui {

Footer::Footer(QWidget *parent)
    : Footer(space::readable, parent)
{
}

Footer::Footer(int widest, QWidget *parent)
    : QFrame(parent)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::around, space::near, space::around, space::near);
    whole->setSpacing(0);
    auto *middle = new QWidget(this);
    m_row = new FlowLayout(middle, space::inside);
    const int beside = widest == kWhole ? 0 : 1;
    if (widest != kWhole)
        middle->setMaximumWidth(scaled(widest));
    whole->addStretch(beside);
    whole->addWidget(middle, 100);
    whole->addStretch(beside);
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
