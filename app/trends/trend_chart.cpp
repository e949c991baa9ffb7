// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trend_chart.h"

#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>

#include <qcustomplot.h>

#include <limits>

namespace unknot::ui {

namespace {

constexpr int kHighest = 10;
constexpr double kDay = 86400;

double at(base::Date day)
{
    return static_cast<double>(day.sysDays().time_since_epoch().count()) * kDay;
}

/// A line that breaks where more than a day lies between two of its points.
template<typename Points, typename Value>
void addBroken(QCPGraph &graph, const Points &points, Value value)
{
    std::optional<base::Date> before;
    for (const auto &point : points) {
        const std::optional<double> level = value(point);
        if (!level)
            continue;
        if (before && before->daysUntil(point.date) > 1)
            graph.addData(at(*before) + kDay / 2, std::numeric_limits<double>::quiet_NaN());
        graph.addData(at(point.date), *level);
        before = point.date;
    }
}

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_plot);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->addGraph(); // worst of the day
    m_plot->addGraph(); // the days
    m_plot->addGraph(); // the median
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setTickCount(6);
    m_plot->xAxis->setTicker(ticker);
    auto levels = QSharedPointer<QCPAxisTickerFixed>::create();
    levels->setTickStep(2);
    m_plot->yAxis->setTicker(levels);
    m_plot->yAxis->setRange(-0.4, kHighest + 0.4);
    dress();
}

QSize TrendChart::sizeHint() const
{
    return {scaled(640), scaled(280)};
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        dress();
        draw();
    }
}

void TrendChart::show(const TrendView &view)
{
    m_view = view;
    setAccessibleDescription(QString::fromStdString(view.sentence.text));
    dress();
    draw();
}

void TrendChart::dress()
{
    const Tokens &t = tokensOf(palette());
    m_plot->setBackground(QBrush(t.card));
    m_plot->setAntialiasedElements(QCP::aeAll);
    for (auto *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(t.hairline));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.quiet);
        axis->setTickLabelFont(fontOf(Type::Note));
        axis->grid()->setPen(QPen(t.hairline, 1));
        axis->grid()->setZeroLinePen(QPen(t.hairline, 1));
    }
    m_plot->xAxis->grid()->setVisible(false);
    const QColor point = m_view.isExample ? t.hatch : t.text;
    const QColor line = m_view.isExample ? t.hatch : t.accent;
    auto *worst = m_plot->graph(0);
    worst->setLineStyle(QCPGraph::lsNone);
    worst->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, t.quiet, scaled(6)));
    auto *days = m_plot->graph(1);
    days->setPen(QPen(t.outline, 1));
    days->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, point, scaled(6)));
    m_plot->graph(2)->setPen(QPen(line, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void TrendChart::draw()
{
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->data()->clear();
    for (const auto &day : m_view.days)
        if (day.worst)
            m_plot->graph(0)->addData(at(day.date), *day.worst);
    addBroken(*m_plot->graph(1), m_view.days, [](const trends::DayValue &day) { return day.average; });
    addBroken(*m_plot->graph(2), m_view.median,
              [](const trends::SmoothPoint &point) { return std::optional(point.value); });
    const auto ticker = m_plot->xAxis->ticker().dynamicCast<QCPAxisTickerDateTime>();
    ticker->setDateTimeFormat(m_view.range.days() > 200 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    m_plot->xAxis->setRange(at(m_view.range.from) - kDay / 2, at(m_view.range.to) + kDay / 2);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unknot::ui
