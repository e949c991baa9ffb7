// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/step_strip.h"

#include "app/player/spoken.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace unknot::ui {

namespace {

constexpr double kBar = 8;
constexpr double kGap = 4;
constexpr int kTarget = 24;

} // namespace

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
{
    speakAs(this, tr("Steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList &names, const std::vector<double> &lengths)
{
    m_names = names;
    m_ends.assign(lengths.size(), 0);
    std::partial_sum(lengths.begin(), lengths.end(), m_ends.begin());
    const double whole = m_ends.empty() || m_ends.back() <= 0 ? 1 : m_ends.back();
    for (double &end : m_ends)
        end /= whole;
    m_current = -1;
    setCurrent(0);
}

void StepStrip::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    speakValue(this, tr("%1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
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
