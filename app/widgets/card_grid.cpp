// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card_grid.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace unknot::ui {

CardGrid::CardGrid(int narrowestCard, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_narrowest(narrowestCard)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::near);
}

void CardGrid::add(QWidget *card)
{
    m_cards.append(card);
    place(qMax(1, m_columns));
}

void CardGrid::clear()
{
    qDeleteAll(m_cards);
    m_cards.clear();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = qMax(1, (width() + space::near) / (scaled(m_narrowest) + space::near));
    if (columns != m_columns)
        place(columns);
}

void CardGrid::place(int columns)
{
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int column = static_cast<int>(m_cards.size()); column < columns; ++column)
        m_grid->addItem(new QSpacerItem(0, 0), 0, column); // so that few cards are as wide as many
    for (int column = 0; column < qMax(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace unknot::ui
