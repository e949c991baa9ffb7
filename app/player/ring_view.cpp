// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/ring_view.h"

#include "app/player/spoken.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/digits.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kSmallest = 150;
constexpr int kUsual = 320;
constexpr int kLargest = 460;
constexpr double kThick = 0.05;
constexpr double kNumber = 0.27;
constexpr double kNumberFar = 0.3;
constexpr int kSteps = 1440; ///< of the whole ring: a quarter of a degree
constexpr int kBreathSteps = 60;

} // namespace

RingView::RingView(QWidget *parent)
    : QWidget(parent)
{
    speakAs(this, tr("Time left"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RingView::setTime(const QString &text, double left)
{
    const int steps = qRound(std::clamp(left, 0.0, 1.0) * kSteps);
    if (text == m_text && steps == m_left)
        return;
    m_text = text;
    m_left = steps;
    speakValue(this, text);
    update(ring().toAlignedRect());
}

void RingView::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) != open)
        update();
}

void RingView::setFar(bool far)
{
    if (std::exchange(m_isFar, far) != far)
        update();
}

void RingView::setBreath(double fullness)
{
    const int steps = fullness < 0 ? -1 : qRound(std::min(fullness, 1.0) * kBreathSteps);
    if (std::exchange(m_breath, steps) != steps)
        update(ring().toAlignedRect());
}

QSize RingView::sizeHint() const
{
    return {kUsual, kUsual};
}

QSize RingView::minimumSizeHint() const
{
    return {kSmallest, kSmallest};
}

QRectF RingView::ring() const
{
    const int room = std::min(width(), height());
    const double side = m_isFar ? room : std::min(room, scaled(kLargest));
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    return square;
}

void RingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const QRectF whole = ring();
    const double thick = whole.width() * kThick;
    const QRectF circle = whole.adjusted(thick, thick, -thick, -thick);
    if (m_breath >= 0) {
        const double reach = 0.62 + 0.3 * m_breath / kBreathSteps;
        QRectF disc(0, 0, circle.width() * reach, circle.width() * reach);
        disc.moveCenter(circle.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.window, t.accent, t.isDark() ? 0.22 : 0.14));
        painter.drawEllipse(disc);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.hairline, thick));
    painter.drawEllipse(circle);
    if (!m_isOpen && m_left > 0) {
        constexpr int kTop = 90 * 16;
        painter.setPen(QPen(t.accent, thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, kTop, m_left * 360 * 16 / kSteps); // what is left stands before twelve o'clock
    }
    QFont font = fontOf(Type::Number, Weight::Strong);
    font.setPixelSize(std::max(1, qRound(whole.width() * (m_isFar ? kNumberFar : kNumber))));
    painter.setFont(font);
    painter.setPen(t.text);
    drawInCells(painter, whole.toAlignedRect(), Qt::AlignCenter, m_text);
}

} // namespace unknot::ui
