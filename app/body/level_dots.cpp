// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/level_dots.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kDots = 10;
constexpr double kDot = 12;
constexpr double kGap = 4;
constexpr double kTall = 36;

} // namespace

LevelDots::LevelDots(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setType(this, Type::Lead, Weight::Strong);
    setLevel(std::nullopt);
}

void LevelDots::setLevel(std::optional<int> level)
{
    m_level = level;
    setText(level ? QString::number(*level) : tr("no level"));
    setAccessibleName(level ? tr("Level %1 of 10").arg(*level) : tr("No level yet"));
    setAccessibleDescription(tr("opens the row of levels"));
    updateGeometry();
    update();
}

int LevelDots::dot() const
{
    return scaled(kDot);
}

QSize LevelDots::sizeHint() const
{
    const int dots = kDots * (dot() + scaled(kGap)) + space::inside;
    return {2 * space::inside + dots + (m_level ? fontMetrics().horizontalAdvance(text()) : 0), scaled(kTall)};
}

QSize LevelDots::minimumSizeHint() const
{
    // Where it is narrow the number or the word alone says it; else empty dots say that there is none.
    return {2 * space::inside + fontMetrics().horizontalAdvance(text()), scaled(kTall)};
}

void LevelDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const QRectF whole = rect();
    QStyleOption option;
    option.initFrom(this);
    if (underMouse() || isDown())
        paint::box(painter, whole, t.wash, Qt::transparent, 0, space::controlRadius);
    QRect rest = rect().adjusted(space::inside, 0, -space::inside, 0);
    const bool hasDots = width() >= sizeHint().width();
    if (hasDots) {
        const QColor full = t.severity[static_cast<std::size_t>(m_level.value_or(0))];
        for (int i = 0; i < kDots; ++i) {
            const bool isFull = m_level && i < *m_level;
            const QRect dotRect(rest.left() + i * (dot() + scaled(kGap)), (height() - dot()) / 2, dot(), dot());
            painter.setPen(QPen(isFull ? t.text : t.outline, 1));
            painter.setBrush(isFull ? full : t.card);
            painter.drawEllipse(QStyle::visualRect(layoutDirection(), rest, dotRect));
        }
        rest.adjust(kDots * (dot() + scaled(kGap)) + space::inside, 0, 0, 0);
    }
    painter.setPen(t.text);
    if (m_level || !hasDots)
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
    if (paint::isFocusShown(option))
        paint::focusRing(painter, whole, t.accent, space::controlRadius);
}

} // namespace unknot::ui
