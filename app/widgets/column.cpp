// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/column.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace unknot::ui {

Column::Column(QWidget *parent)
    : Column(space::readable, parent)
{
}

Column::Column(int widest, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *whole = new QWidget;
    whole->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(space::around, space::around, space::around, space::around);
    row->setSpacing(0);
    m_middle = new QWidget(whole);
    m_middle->setMaximumWidth(scaled(widest));
    row->addStretch(1);
    row->addWidget(m_middle, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_content = new QVBoxLayout;
    m_content->setSpacing(space::between);
    column->addLayout(m_content);
    column->addStretch(1);
    setWidget(whole);
    whole->setAutoFillBackground(false);
}

void Column::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width()); // a word too long is cut, never scrolled to
}

} // namespace unknot::ui
