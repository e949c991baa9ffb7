// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip_paint.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/icon.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace unknot::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kInside = 14;
constexpr int kPicture = 18;

} // namespace

QSize chipSize(const QWidget &chip, const ChipLook &look)
{
    int wide = chip.fontMetrics().horizontalAdvance(look.text) + 2 * scaled(kInside);
    if (!look.picture.isEmpty())
        wide += scaled(kPicture) + space::hair;
    if (look.opens)
        wide += scaled(kPicture);
    return {wide, scaled(kHeight)};
}

void paintChip(QWidget &chip, const ChipLook &look)
{
    QPainter painter(&chip);
    const Tokens &t = tokensOf(chip.palette());
    QStyleOption option;
    option.initFrom(&chip);
    const QRect whole = chip.rect();
    const double radius = chip.height() / 2.0;
    const QColor calm = look.on ? t.wash : t.card;
    const QColor fill = look.down ? t.wash : chip.underMouse() && chip.isEnabled() ? mixed(calm, t.wash, 0.6) : calm;
    const QColor edge = !chip.isEnabled() ? t.hairline : look.on ? t.accent : t.outline;
    paint::box(painter, whole, fill, edge, look.on ? 2 : 1, radius);
    if (paint::isFocusShown(option))
        paint::focusRing(painter, QRectF(whole).adjusted(3, 3, -3, -3), t.accent, radius - 3);

    const QColor ink = !chip.isEnabled() ? t.quiet : look.on ? t.accent : t.text;
    QRect inner = whole.adjusted(scaled(kInside), 0, -scaled(kInside), 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(chip.layoutDirection(), whole, rect); };
    const int side = scaled(kPicture);
    const int top = (chip.height() - side) / 2;
    if (!look.picture.isEmpty()) {
        const QRect place = mirrored({inner.left(), top, side, side});
        painter.drawPixmap(place.topLeft(), picture(look.picture, side, ink, chip.devicePixelRatioF()));
        inner.setLeft(inner.left() + side + space::hair);
    }
    if (look.opens) {
        paint::chevronDown(painter, mirrored({inner.right() - side + 1, top, side, side}), ink);
        inner.setRight(inner.right() - side);
    }
    painter.setPen(ink);
    painter.drawText(mirrored(inner), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, look.text);
}

} // namespace unknot::ui
