// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/icon.h"

#include <QPainter>
#include <QStyleOption>

namespace unknot::ui {

namespace {

constexpr int kPrimaryHeight = 44;
constexpr int kChipHeight = 32;
constexpr int kPicture = 18;

} // namespace

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setDefault(true);
    setType(this, Type::Lead, Weight::Strong);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + space::between, qMax(usual.height(), scaled(kPrimaryHeight))};
}

QuietButton::QuietButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
}

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setPicture(const QString &name)
{
    m_picture = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int wide = fontMetrics().horizontalAdvance(text()) + 2 * scaled(14);
    if (!m_picture.isEmpty() || (isCheckable() && isChecked()))
        wide += scaled(kPicture) + space::hair;
    if (menu())
        wide += scaled(kPicture);
    return {wide, scaled(kChipHeight)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const bool on = isCheckable() && isChecked();
    const QColor calm = on ? t.wash : t.card;
    const QColor fill = isDown() ? t.wash : underMouse() && isEnabled() ? mixed(calm, t.wash, 0.6) : calm;
    const double radius = height() / 2.0;
    const QColor edge = !isEnabled() ? t.hairline : on ? t.accent : t.outline;
    paint::box(painter, rect(), fill, edge, on ? 1.5 : 1, radius);
    if (paint::isFocusShown(option))
        paint::focusRing(painter, rect(), t.accent, radius);

    const QColor ink = !isEnabled() ? t.quiet : on ? t.accent : t.text;
    QRect inner = rect().adjusted(scaled(14), 0, -scaled(14), 0);
    const int side = scaled(kPicture);
    const auto take = [&](bool atEnd) {
        const QRect piece(atEnd ? inner.right() - side + 1 : inner.left(), (height() - side) / 2, side, side);
        inner.adjust(atEnd ? 0 : side + space::hair, 0, atEnd ? -side : 0, 0);
        return style()->visualRect(layoutDirection(), rect(), piece);
    };
    const QString name = on && m_picture.isEmpty() ? QStringLiteral("check") : m_picture;
    if (!name.isEmpty())
        painter.drawPixmap(take(false).topLeft(), ui::picture(name, side, ink, devicePixelRatioF()));
    if (menu())
        paint::chevronDown(painter, take(true), ink);
    painter.setPen(ink);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), inner), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace unknot::ui
