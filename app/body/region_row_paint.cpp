// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_row_paint.h"

#include "app/body/region_list_model.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace unknot::ui {

void RegionRowPaint::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RegionListModel::MarkedRole).toBool())
        paint::box(*painter, row, t.wash, Qt::transparent, 0, space::controlRadius);
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        paint::box(*painter, row, t.raised, t.hairline, 1, space::controlRadius);

    QRectF text = row.adjusted(space::near, space::hair, -space::near, -space::hair);
    const QVariant level = index.data(RegionListModel::LevelRole);
    if (level.isValid()) {
        const qreal size = scaled(26);
        const QRectF chip(text.right() - size, row.center().y() - size / 2, size, size);
        const QColor ground = t.severity[static_cast<std::size_t>(std::clamp(level.toInt(), 0, 10))];
        paint::box(*painter, chip, ground, t.outline, 1, size / 3);
        painter->setFont(fontOf(Type::Body, Weight::Strong));
        painter->setPen(inkOn(ground));
        painter->drawText(chip, Qt::AlignCenter, level.toString());
        text.setRight(chip.left() - space::inside);
    }
    const auto line = [&](Type type, Weight weight, const QColor &colour, const QString &words) {
        const QFont font = fontOf(type, weight);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height());
    };
    line(Type::Body, Weight::Strong, t.text, index.data(Qt::DisplayRole).toString());
    line(Type::Note, Weight::Regular, t.quiet, index.data(RegionListModel::HintRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, row, t.accent, space::controlRadius);
    painter->restore();
}

QSize RegionRowPaint::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(fontOf(Type::Body, Weight::Strong)).height() + QFontMetrics(fontOf(Type::Note)).height();
    return {scaled(200), lines + 2 * space::inside};
}

} // namespace unknot::ui
