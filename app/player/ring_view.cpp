// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/ring_view.h"

#include "app/player/spoken.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/digits.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kSmallest = 150;
constexpr int kUsual = 320;
constexpr int kLargest = 460;
constexpr double kThick = 0.05;
constexpr double kNumber = 0.27;
constexpr double kNumberFar = 0.3;
constexpr double kEmpty = 0.74; ///< of the ring: the digits lie inside even of an empty breath
constexpr double kSwell = 0.18;
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
    if (text != m_text) {
        update(numberArea());
        m_text = text;
        m_number = {};
        update(numberArea());
        speakValue(this, text);
    }
    const int before = std::exchange(m_left, steps);
    if (std::abs(before - steps) > kSteps / 60)
        update(ring().toAlignedRect());
    else if (before != steps)
        update(endOf(before).united(endOf(steps)).toAlignedRect());
}

void RingView::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) != open)
        update();
}

void RingView::setFar(bool far)
{
    if (std::exchange(m_isFar, far) == far)
        return;
    m_number = {};
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

QRectF RingView::circle() const
{
    const QRectF whole = ring();
    const double thick = whole.width() * kThick;
    return whole.adjusted(thick, thick, -thick, -thick);
}

QFont RingView::numberFont() const
{
    QFont font = fontOf(Type::Number, Weight::Strong);
    font.setPixelSize(std::max(1, qRound(ring().width() * (m_isFar ? kNumberFar : kNumber))));
    return font;
}

QRect RingView::numberArea() const
{
    const QFontMetrics metrics(numberFont());
    QRect area(0, 0, widthInCells(metrics, m_text), metrics.height());
    area.moveCenter(ring().toAlignedRect().center());
    return area.adjusted(-2, -2, 2, 2);
}

/// Where the line of the ring ends, with its round end.
QRectF RingView::endOf(int left) const
{
    const QRectF circle = this->circle();
    const double reach = ring().width() * kThick;
    const double angle = 2 * std::numbers::pi * left / kSteps; // to the left of twelve o'clock
    const QPointF end = circle.center() + circle.width() / 2 * QPointF(-std::sin(angle), -std::cos(angle));
    return {end.x() - reach, end.y() - reach, 2 * reach, 2 * reach};
}

void RingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const QRectF circle = this->circle();
    const double thick = ring().width() * kThick;
    if (m_breath >= 0) {
        const double reach = kEmpty + kSwell * m_breath / kBreathSteps;
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
    const QRect number = numberArea();
    if (!event->region().intersects(number))
        return;
    if (m_number.isNull())
        paintNumber();
    painter.drawPixmap(number, m_number);
}

void RingView::paintNumber()
{
    const QRect area = numberArea();
    m_number = QPixmap(area.size() * devicePixelRatioF());
    m_number.setDevicePixelRatio(devicePixelRatioF());
    m_number.fill(Qt::transparent);
    QPainter painter(&m_number);
    painter.setFont(numberFont());
    painter.setPen(tokensOf(palette()).text);
    drawInCells(painter, QRect({}, area.size()), Qt::AlignCenter, m_text);
}

void RingView::resizeEvent(QResizeEvent *)
{
    m_number = {};
}

void RingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_number = {};
}

} // namespace unknot::ui
