// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_chart.h"

#include "app/bridge/qt_text.h"
#include "core/trends/weeks.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kHighest = 10;
constexpr int kDaysAsDots = 400;
constexpr int kDaysWithBlanks = 200; ///< beyond it the circles of blank days would run into a line
constexpr int kLabels = 7;

class Chart
{
public:
    Chart(QPainter &painter, const QRectF &room, const trends::Sheet &sheet, const ChartInk &ink)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_ink(ink)
    {
        m_box = room.adjusted(ink.fontSize * 1.8, ink.fontSize / 2, -ink.fontSize / 2, -ink.fontSize * 3.6);
    }

    void paint()
    {
        QFont font = m_painter.font();
        font.setPixelSize(static_cast<int>(m_ink.fontSize));
        m_painter.setFont(font);
        paintAxes();
        if (m_sheet.range.days() > kDaysAsDots) {
            paintWeeks();
        } else {
            paintDays();
            paintMedian();
        }
        paintMarks();
    }

private:
    qreal x(base::Date day) const
    {
        const int days = std::max(1, m_sheet.range.days() - 1);
        return m_box.left() + m_box.width() * m_sheet.range.from.daysUntil(day) / days;
    }
    qreal y(double level) const { return m_box.bottom() - m_box.height() * level / kHighest; }
    qreal dot() const { return m_sheet.range.days() > kDaysWithBlanks ? 2.2 : 3.4; }

    void paintAxes()
    {
        for (int level = 0; level <= kHighest; level += 2) {
            m_painter.setPen(QPen(level == 0 ? m_ink.quiet : QColor(0xdd, 0xdd, 0xdd), 0.8));
            m_painter.drawLine(QPointF(m_box.left(), y(level)), QPointF(m_box.right(), y(level)));
            m_painter.setPen(m_ink.quiet);
            const QRectF place(m_box.left() - m_ink.fontSize * 1.9, y(level) - m_ink.fontSize, m_ink.fontSize * 1.5,
                               2 * m_ink.fontSize);
            m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
        }
        const int days = m_sheet.range.days();
        const QString format = days > 300 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM");
        const int step = std::max(1, (days + kLabels - 1) / kLabels);
        for (int i = 0; i < days; i += step) {
            const auto day = m_sheet.range.from.plusDays(i);
            const QRectF place(x(day) - 60, m_box.bottom() + m_ink.fontSize * 2.3, 120, m_ink.fontSize * 1.3);
            const auto side = i == 0 ? Qt::AlignLeft : Qt::AlignHCenter;
            m_painter.drawText(i == 0 ? place.translated(60, 0) : place, side | Qt::AlignTop,
                               QLocale().toString(toQDate(day), format));
        }
    }

    void paintDays()
    {
        std::optional<base::Date> before;
        std::optional<double> last;
        for (const auto &day : m_sheet.days) {
            if (day.average) {
                m_painter.setPen(QPen(m_ink.quiet, 0.8));
                if (before && last && before->daysUntil(day.date) == 1)
                    m_painter.drawLine(QPointF(x(*before), y(*last)), QPointF(x(day.date), y(*day.average)));
                before = day.date;
                last = day.average;
            }
        }
        m_painter.setPen(Qt::NoPen);
        for (const auto &day : m_sheet.days) {
            m_painter.setBrush(m_ink.text);
            if (day.average)
                m_painter.drawEllipse(QPointF(x(day.date), y(*day.average)), dot(), dot());
            m_painter.setBrush(m_ink.quiet);
            if (day.worst)
                paintTriangle({x(day.date), y(*day.worst)});
        }
    }

    void paintTriangle(QPointF at)
    {
        const qreal r = dot() * 1.2;
        m_painter.drawPolygon(QPolygonF({{at.x() - r, at.y() + r}, {at.x() + r, at.y() + r}, {at.x(), at.y() - r}}));
    }

    void paintMedian()
    {
        m_painter.setPen(QPen(m_ink.line, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF piece;
        const auto flush = [&] {
            if (piece.size() == 1)
                m_painter.drawPoint(piece.first());
            else if (piece.size() > 1)
                m_painter.drawPolyline(piece);
            piece.clear();
        };
        std::optional<base::Date> before;
        for (const auto &point : m_sheet.median7) {
            if (before && before->daysUntil(point.date) > 1)
                flush();
            piece << QPointF(x(point.date), y(point.value));
            before = point.date;
        }
        flush();
    }

    void paintWeeks()
    {
        for (const auto &week : trends::weeks(m_sheet.days, m_sheet.range)) {
            if (!week.median)
                continue;
            const qreal at = x(std::max(week.monday, m_sheet.range.from));
            m_painter.setPen(QPen(m_ink.quiet, 1));
            m_painter.drawLine(QPointF(at, y(*week.low)), QPointF(at, y(*week.high)));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_ink.line);
            m_painter.drawEllipse(QPointF(at, y(*week.median)), 2.6, 2.6);
        }
    }

    void paintMarks()
    {
        const qreal under = m_box.bottom() + m_ink.fontSize * 0.75;
        const int days = m_sheet.range.days();
        if (days <= kDaysWithBlanks) {
            m_painter.setPen(QPen(m_ink.quiet, 1));
            m_painter.setBrush(Qt::NoBrush);
            for (int i = 0; i < days; ++i) {
                const auto day = m_sheet.range.from.plusDays(i);
                const bool logged = std::ranges::any_of(m_sheet.days, [&](const trends::DayValue &each) {
                    return each.date == day && (each.average || each.worst);
                });
                if (!logged)
                    m_painter.drawEllipse(QPointF(x(day), under), 2.2, 2.2);
            }
        }
        m_painter.setPen(QPen(m_ink.line, 2));
        for (const auto &day : m_sheet.sessionDates)
            m_painter.drawLine(QPointF(x(day), under + m_ink.fontSize * 0.5),
                               QPointF(x(day), under + m_ink.fontSize * 1.2));
        m_painter.setPen(m_ink.text);
        for (const auto &day : m_sheet.visits)
            m_painter.drawText(QRectF(x(day) - 20, m_box.top() - m_ink.fontSize / 2, 40, m_ink.fontSize * 1.3),
                               Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("V"));
    }

    QPainter &m_painter;
    const trends::Sheet &m_sheet;
    ChartInk m_ink;
    QRectF m_box;
};

} // namespace

void paintSheetChart(QPainter &painter, const QRectF &room, const trends::Sheet &sheet, const ChartInk &ink)
{
    painter.save();
    Chart(painter, room, sheet, ink).paint();
    painter.restore();
}

} // namespace unknot::ui
