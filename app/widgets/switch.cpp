// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/switch.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>
#include <QStyleOption>

namespace unknot::ui {

namespace {

constexpr int kWide = 44;
constexpr int kTall = 26;
constexpr int kRing = 3;

} // namespace

Switch::Switch(bool on, QWidget *parent)
    : QCheckBox(parent)
{
    setChecked(on);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {scaled(kWide) + 2 * kRing, scaled(kTall) + 2 * kRing};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const QRectF track = QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
    const QColor fill = isChecked() ? t.accent : t.card;
    paint::box(painter, track, fill, isChecked() ? t.accent : t.outline, 1.5, track.height() / 2);
    const double inset = isChecked() ? 3 : 5;
    const double side = track.height() - 2 * inset;
    const bool atRight = isChecked() != isRightToLeft();
    const QRectF knob(atRight ? track.right() - inset - side : track.left() + inset, track.top() + inset, side, side);
    paint::box(painter, knob, isChecked() ? t.onAccent : t.outline, Qt::transparent, 0, side / 2);
    if (paint::isFocusShown(option))
        paint::focusRing(painter, rect(), t.accent, height() / 2.0);
}

} // namespace unknot::ui
