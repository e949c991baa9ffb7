// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/level_sign.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace unknot::ui {

namespace {

constexpr double kSide = 48;

QPolygonF corners(int count, const QRectF &box, double turn)
{
    QPolygonF shape;
    for (int i = 0; i < count; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / count;
        shape << box.center() + QPointF(std::cos(angle), std::sin(angle)) * box.width() / 2;
    }
    return shape;
}

} // namespace

LevelSign::LevelSign(base::Level level, QWidget *parent)
    : QWidget(parent)
    , m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LevelSign::sizeHint() const
{
    return {scaled(kSide), scaled(kSide)};
}

void LevelSign::paintEvent(QPaintEvent *)
{
    const auto &look = tokensOf(palette()).look(m_level);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(look.edge, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(look.fill);
    if (m_level == base::Level::Emergency)
        painter.drawPolygon(corners(8, box, std::numbers::pi / 8));
    else if (m_level == base::Level::Urgent)
        painter.drawPolygon(corners(3, box, -std::numbers::pi / 2));
    else if (m_level == base::Level::Clinician)
        painter.drawRoundedRect(box.adjusted(box.width() * 0.12, 0, -box.width() * 0.12, 0), 5, 5);
    else
        painter.drawEllipse(box);
}

} // namespace unknot::ui
