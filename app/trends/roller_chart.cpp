// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/roller_chart.h"

#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace unknot::ui {

RollerChart::RollerChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Roller sessions by week"));
}

void RollerChart::show(const std::vector<trends::RollerWeek> &weeks, int limit)
{
    m_weeks = weeks;
    m_limit = limit;
    if (!weeks.empty())
        setAccessibleDescription(tr("This week %1 of %2").arg(weeks.back().sessions).arg(limit));
    update();
}

QSize RollerChart::sizeHint() const
{
    return {scaled(400), scaled(110)};
}

QSize RollerChart::minimumSizeHint() const
{
    return {scaled(160), scaled(110)};
}

void RollerChart::paintEvent(QPaintEvent *)
{
    if (m_weeks.empty())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Note));
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    const QRectF box(metrics.horizontalAdvance(QStringLiteral("00 ")), line * 0.6, width() - line * 2.0,
                     height() - line * 2.0);
    const int highest = std::max(m_limit + 1, std::ranges::max(m_weeks, {}, &trends::RollerWeek::sessions).sessions);
    const auto y = [&](int value) { return box.bottom() - box.height() * value / highest; };
    const qreal step = box.width() / static_cast<qreal>(m_weeks.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const qreal bar = std::clamp(step * 0.6, 2.0, scaled(28) * 1.0);
        const qreal middle = box.left() + step * (static_cast<qreal>(i) + 0.5);
        painter.setBrush(t.accent);
        if (m_weeks[i].sessions > 0)
            painter.drawRect(
                QRectF(middle - bar / 2, y(m_weeks[i].sessions), bar, box.bottom() - y(m_weeks[i].sessions)));
    }
    painter.setPen(QPen(t.hairline, 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setPen(QPen(t.quiet, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(box.left(), y(m_limit)), QPointF(box.right(), y(m_limit)));
    painter.setPen(t.quiet);
    painter.drawText(QRectF(0, y(m_limit) - line / 2.0, box.left() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_limit));
    const auto dayText = [](base::Date day) {
        return QLocale().toString(toQDate(day), QStringLiteral("d MMM yyyy"));
    };
    painter.drawText(QRectF(box.left(), box.bottom() + 4, box.width(), line), Qt::AlignLeft,
                     dayText(m_weeks.front().monday));
    if (m_weeks.size() > 1)
        painter.drawText(QRectF(box.left(), box.bottom() + 4, box.width(), line), Qt::AlignRight,
                         dayText(m_weeks.back().monday));
}

} // namespace unknot::ui
