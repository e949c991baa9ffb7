// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/step_strip.h"

#include "app/player/spoken.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace unknot::ui {

namespace {

constexpr double kBar = 8;
constexpr double kGap = 4;
constexpr double kFrame = 6;
constexpr int kTarget = 24;
constexpr int kNameAbove = 56;

} // namespace

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
{
    speakAs(this, tr("Steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void StepStrip::setSteps(const QStringList &names, const std::vector<double> &lengths)
{
    m_names = names;
    m_ends.assign(lengths.size(), 0);
    std::partial_sum(lengths.begin(), lengths.end(), m_ends.begin());
    const double whole = m_ends.empty() || m_ends.back() <= 0 ? 1 : m_ends.back();
    for (double &end : m_ends)
        end /= whole;
    m_current = m_picked = -1;
    setCurrent(0);
}

void StepStrip::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    if (m_picked < 0)
        say(step);
    update();
}

void StepStrip::say(int step)
{
    speakValue(this, tr("%1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
}

void StepStrip::pick(int step)
{
    m_picked = std::clamp(step, 0, static_cast<int>(m_names.size()) - 1);
    say(m_picked);
    const QPointF at = bar(static_cast<std::size_t>(m_picked)).topLeft();
    QToolTip::showText(mapToGlobal(QPoint(qRound(at.x()), -scaled(kNameAbove))),
                       tr("%1. %2").arg(m_picked + 1).arg(m_names.value(m_picked)), this);
    update();
}

void StepStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_names.isEmpty())
        pick(m_current);
}

void StepStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    m_picked = -1;
    say(m_current);
    update();
}

void StepStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(m_picked - forward);
    case Qt::Key_Right:
        return pick(m_picked + forward);
    case Qt::Key_Home:
        return pick(0);
    case Qt::Key_End:
        return pick(static_cast<int>(m_names.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_picked >= 0)
            emit chosen(m_picked);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

QSize StepStrip::sizeHint() const
{
    return {scaled(300), scaled(kTarget)};
}

QSize StepStrip::minimumSizeHint() const
{
    return {scaled(100), scaled(kTarget)};
}

bool StepStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here the arrows choose; elsewhere on the page they go to the step at once.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos());
    if (step >= 0)
        QToolTip::showText(help->globalPos(), tr("%1. %2").arg(step + 1).arg(m_names.value(step)), this);
    return true;
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &t = tokensOf(palette());
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const int step = static_cast<int>(i);
        painter.setBrush(step < m_current ? t.outline : step == m_current ? t.accent : t.hairline);
        const double tall = scaled(kBar) * (step == m_current ? 1.25 : 0.75);
        QRectF rect = bar(i);
        rect = QRectF(rect.left(), (height() - tall) / 2, rect.width(), tall);
        painter.drawRoundedRect(rect, tall / 2, tall / 2);
        if (step != m_picked)
            continue;
        painter.setPen(QPen(t.text, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF frame = QRectF(rect.left(), 0, rect.width(), height()).adjusted(1, 3, -1, -3);
        painter.drawRoundedRect(frame, kFrame, kFrame);
        painter.setPen(Qt::NoPen);
    }
}

void StepStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = stepAt(event->position());
}

void StepStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step >= 0 && step == m_pressed)
        emit chosen(step);
}

QRectF StepStrip::bar(std::size_t step) const
{
    const double from = step == 0 ? 0 : m_ends[step - 1];
    const double left = from * (width() + kGap);
    const double right = m_ends[step] * (width() + kGap) - kGap;
    const QRectF rect(left, 0, std::max(right - left, kGap), height());
    return isRightToLeft() ? QRectF(width() - rect.right(), 0, rect.width(), rect.height()) : rect;
}

int StepStrip::stepAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        if (bar(i).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace unknot::ui
