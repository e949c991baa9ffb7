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

constexpr double kDay = 86400;
constexpr double kSessionsAt = -1.1; ///< below the levels
constexpr double kBlanksAt = -0.55;
constexpr double kNewsAt = 10.7;     ///< above them
constexpr int kDaysWithBlanks = 100; ///< beyond it the circles would run into a line

enum Graph { Low, High, Worst, Days, Median, Blanks, Sessions, Visits, Findings, Graphs };

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
    m_plot->setFocusPolicy(Qt::NoFocus); // the chart around it has the name
    for (int i = 0; i < Graphs; ++i)
        m_plot->addGraph();
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setTickCount(6);
    m_plot->xAxis->setTicker(ticker);
    auto levels = QSharedPointer<QCPAxisTickerFixed>::create();
    levels->setTickStep(2);
    m_plot->yAxis->setTicker(levels);
    m_plot->yAxis->setRange(kSessionsAt - 0.4, kNewsAt + 0.4);
    dress();
}

QSize TrendChart::sizeHint() const
{
    return {scaled(640), scaled(280)};
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
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
    dressGraphs();
}

void TrendChart::dressGraphs()
{
    const Tokens &t = tokensOf(palette());
    const QColor point = m_view.isExample ? t.hatch : t.text;
    const QColor line = m_view.isExample ? t.hatch : t.accent;
    const auto marks = [this](Graph graph, const QCPScatterStyle &style) {
        m_plot->graph(graph)->setLineStyle(QCPGraph::lsNone);
        m_plot->graph(graph)->setScatterStyle(style);
    };
    QColor band = line;
    band.setAlphaF(0.14F);
    for (const Graph edge : {Low, High})
        m_plot->graph(edge)->setPen(Qt::NoPen);
    m_plot->graph(High)->setBrush(band);
    m_plot->graph(High)->setChannelFillGraph(m_plot->graph(Low));
    marks(Worst, QCPScatterStyle(QCPScatterStyle::ssTriangle, t.quiet, scaled(6)));
    m_plot->graph(Days)->setPen(m_view.isByWeek ? QPen(Qt::NoPen) : QPen(t.outline, 1));
    m_plot->graph(Days)->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, point, scaled(m_view.isByWeek ? 4 : 6)));
    m_plot->graph(Median)->setPen(QPen(line, m_view.isByWeek ? 1 : 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    marks(Blanks, QCPScatterStyle(QCPScatterStyle::ssCircle, t.quiet, scaled(4)));
    QPainterPath bar;
    bar.moveTo(0, -3);
    bar.lineTo(0, 3);
    marks(Sessions, QCPScatterStyle(bar, QPen(line, 2)));
    marks(Visits, QCPScatterStyle(QCPScatterStyle::ssDiamond, t.text, t.text, scaled(9)));
    marks(Findings, QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, t.look(base::Level::Clinician).edge,
                                    t.look(base::Level::Clinician).fill, scaled(9)));
}

void TrendChart::draw()
{
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->data()->clear();
    if (m_view.isByWeek)
        drawWeeks();
    else
        drawDays();
    drawMarks();
    const auto ticker = m_plot->xAxis->ticker().dynamicCast<QCPAxisTickerDateTime>();
    ticker->setDateTimeFormat(m_view.range.days() > 200 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    m_plot->xAxis->setRange(at(m_view.range.from) - kDay / 2, at(m_view.range.to) + kDay / 2);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TrendChart::drawDays()
{
    for (const auto &day : m_view.days)
        if (day.worst)
            m_plot->graph(Worst)->addData(at(day.date), *day.worst);
    addBroken(*m_plot->graph(Days), m_view.days, [](const trends::DayValue &day) { return day.average; });
    addBroken(*m_plot->graph(Median), m_view.median,
              [](const trends::SmoothPoint &point) { return std::optional(point.value); });
    addBroken(*m_plot->graph(Low), m_view.spread,
              [](const trends::SpreadPoint &point) { return std::optional(point.low); });
    addBroken(*m_plot->graph(High), m_view.spread,
              [](const trends::SpreadPoint &point) { return std::optional(point.high); });
}

/// The median of a week is its point, from the lowest to the highest day a thin line.
void TrendChart::drawWeeks()
{
    constexpr auto kBreak = std::numeric_limits<double>::quiet_NaN();
    for (const auto &week : m_view.weeks) {
        if (!week.median)
            continue;
        const double middle = at(week.monday) + 3 * kDay;
        m_plot->graph(Days)->addData(middle, *week.median);
        m_plot->graph(Median)->addData(middle, *week.low);
        m_plot->graph(Median)->addData(middle + 1, *week.high);
        m_plot->graph(Median)->addData(middle + 2, kBreak);
    }
}

void TrendChart::drawMarks()
{
    const auto add = [this](Graph graph, const std::vector<base::Date> &days, double level) {
        for (const base::Date day : days)
            m_plot->graph(graph)->addData(at(day), level);
    };
    if (!m_view.isByWeek)
        add(Sessions, m_view.marks.sessions, kSessionsAt);
    add(Visits, m_view.marks.visits, kNewsAt);
    add(Findings, m_view.marks.findings, kNewsAt);
    if (m_view.range.days() > kDaysWithBlanks)
        return;
    auto day = m_view.days.begin();
    for (auto date = m_view.range.from; date <= m_view.range.to; date = date.plusDays(1)) {
        while (day != m_view.days.end() && day->date < date)
            ++day;
        if (day == m_view.days.end() || day->date != date)
            m_plot->graph(Blanks)->addData(at(date), kBlanksAt);
    }
}

QPixmap TrendChart::picture() const
{
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), 2.0);
}

} // namespace unknot::ui
