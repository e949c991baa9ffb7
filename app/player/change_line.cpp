// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/change_line.h"

#include "app/player/spoken.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>

namespace unknot::ui {

namespace {

constexpr double kLine = 96;
constexpr double kDot = 10;
constexpr double kGap = 10;
constexpr double kTall = 44;

int numberWidth()
{
    return QFontMetrics(fontOf(Type::Page, Weight::Strong)).horizontalAdvance(QStringLiteral("10"));
}

} // namespace

ChangeLine::ChangeLine(QWidget *parent)
    : QWidget(parent)
{
    speakAs(this, tr("Before and after"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChangeLine::setLevels(std::optional<int> before, std::optional<int> after)
{
    m_before = before;
    m_after = after;
    const auto word = [](std::optional<int> level) { return level ? QString::number(*level) : QString(); };
    speakValue(this, before && after ? tr("%1, then %2").arg(*before).arg(*after) : word(before) + word(after));
    update();
}

QSize ChangeLine::sizeHint() const
{
    return {scaled(kLine + 2 * kDot + 2 * kGap) + 2 * numberWidth(), scaled(kTall)};
}

void ChangeLine::paintEvent(QPaintEvent *)
{
    if (!m_before)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const double middle = height() / 2.0, dot = scaled(kDot) / 2.0;
    const double left = numberWidth() + scaled(kGap) + dot, right = left + scaled(kLine);
    painter.setFont(fontOf(Type::Page, Weight::Strong));
    painter.setPen(t.text);
    painter.drawText(QRectF(0, 0, numberWidth(), height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(*m_before));
    painter.setPen(QPen(t.outline, 2, m_after ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    painter.setPen(QPen(t.outline, 1));
    painter.setBrush(t.severity[static_cast<std::size_t>(*m_before)]);
    painter.drawEllipse(QPointF(left, middle), dot, dot);
    painter.setBrush(m_after ? t.severity[static_cast<std::size_t>(*m_after)] : t.window);
    painter.drawEllipse(QPointF(right, middle), dot, dot);
    if (!m_after)
        return;
    painter.setPen(t.text);
    painter.drawText(QRectF(right + dot + scaled(kGap), 0, numberWidth(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::number(*m_after));
}

} // namespace unknot::ui
