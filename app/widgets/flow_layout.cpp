// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace unknot::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.isEmpty() ? 0 : m_gap);
        size.setHeight(qMax(size.height(), hint.height()));
    }
    const QMargins around = contentsMargins();
    return size.grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FlowLayout::lay(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.y();
    int x = room.x();
    QList<QLayoutItem *> line;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = sizeIn(room, *item).width();
        if (!line.isEmpty() && x + width > room.right() + 1) {
            y += layLine(line, room, y, move) + m_gap;
            x = room.x();
            line.clear();
        }
        line.append(item);
        x += width + m_gap;
    }
    if (!line.isEmpty())
        y += layLine(line, room, y, move);
    return y - rect.y() + contentsMargins().bottom();
}

QSize FlowLayout::sizeIn(const QRect &room, const QLayoutItem &item)
{
    return item.sizeHint().boundedTo(QSize(room.width(), QWIDGETSIZE_MAX));
}

int FlowLayout::layLine(const QList<QLayoutItem *> &line, const QRect &room, int y, bool move) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = qMax(height, sizeIn(room, *item).height());
    if (!move)
        return height;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    for (QLayoutItem *item : line) {
        const QSize size = sizeIn(room, *item);
        const QPoint place(x, y + (height - size.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, room, QRect(place, size)));
        x += size.width() + m_gap;
    }
    return height;
}

} // namespace unknot::ui
