// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/calendar_view.h"

#include "app/bridge/qt_text.h"
#include "app/diary/day_row.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/text.h"
#include "core/trends/months.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kWeek = 7;
constexpr int kCells = 6 * kWeek;
constexpr int kMonths = 12;
constexpr int kLongest = 31;

/// What a day's cell shows: its average, else its worst.
std::optional<double> levelOf(const records::Day *day)
{
    if (!day || !day->isLogged())
        return std::nullopt;
    return day->average >= 0 ? day->average : day->worst;
}

QColor colourOf(const Tokens &tokens, double level)
{
    return tokens.severity[static_cast<std::size_t>(std::clamp(std::lround(level), 0L, 10L))];
}

} // namespace

class DayCell final : public QAbstractButton
{
public:
    explicit DayCell(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(base::Date day, std::optional<double> level, bool isToday)
    {
        m_day = day;
        m_level = level;
        m_isToday = isToday;
        const QString name = QLocale().toString(toQDate(day), QStringLiteral("d MMMM yyyy"));
        setAccessibleName(name);
        setAccessibleDescription(level ? MonthView::tr("level %1 of 10").arg(levelText(*level))
                                       : MonthView::tr("not logged"));
        update();
    }

    base::Date day() const { return m_day; }
    QSize sizeHint() const override { return {scaled(44), scaled(40)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        painter.setPen(m_isToday ? QPen(t.text, 2) : QPen(t.hairline, 1));
        painter.setBrush(m_level ? QBrush(colourOf(t, *m_level)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 4, 4);
        const QColor ink = m_level ? inkOn(colourOf(t, *m_level)) : t.quiet;
        painter.setFont(fontOf(Type::Note));
        painter.setPen(ink);
        painter.drawText(box.adjusted(4, 2, -4, -2), Qt::AlignLeft | Qt::AlignTop, QString::number(m_day.day()));
        if (m_level) {
            painter.setFont(fontOf(Type::Body, Weight::Strong));
            painter.drawText(box.adjusted(4, 2, -4, -2), Qt::AlignRight | Qt::AlignBottom, levelText(*m_level));
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 3));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, 4, 4);
        }
    }

private:
    base::Date m_day;
    std::optional<double> m_level;
    bool m_isToday = false;
};

MonthView::MonthView(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    for (int i = 0; i < kWeek; ++i) {
        auto *name = new Text(QLocale().dayName(i + 1, QLocale::ShortFormat), Type::Note, Tone::Quiet, this);
        name->setWordWrap(false);
        grid->addWidget(name, 0, i, Qt::AlignHCenter);
    }
    for (int i = 0; i < kCells; ++i) {
        auto *cell = new DayCell(this);
        cell->installEventFilter(this);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { emit chosen(cell->day()); });
        grid->addWidget(cell, 1 + i / kWeek, i % kWeek);
        m_cells.append(cell);
    }
    setAccessibleName(tr("Month"));
}

void MonthView::show(const records::History &history, base::Date day, base::Date today)
{
    m_first = trends::monthFrom(day, 0);
    m_today = today;
    const auto last = trends::monthFrom(m_first, 1).plusDays(-1);
    const auto begin = m_first.monday();
    const bool hadFocus = hasFocus();
    for (int i = 0; i < kCells; ++i) {
        const auto date = begin.plusDays(i);
        m_cells[i]->setVisible(date >= m_first && date <= last);
        m_cells[i]->setEnabled(date <= today);
        m_cells[i]->show(date, levelOf(history.find(date)), date == today);
        m_cells[i]->setFocusPolicy(date == day ? Qt::StrongFocus : Qt::ClickFocus);
        if (date != day)
            continue;
        setFocusProxy(m_cells[i]);
        if (hadFocus)
            m_cells[i]->setFocus();
    }
}

bool MonthView::eventFilter(QObject *watched, QEvent *event)
{
    auto *cell = dynamic_cast<DayCell *>(watched);
    if (!cell || event->type() != QEvent::KeyPress)
        return false;
    int days = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Up:
        days = -kWeek;
        break;
    case Qt::Key_Down:
        days = kWeek;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(cell->day());
        return true;
    default:
        return false;
    }
    const auto to = std::min(cell->day().plusDays(days), m_today);
    const auto find = [&] { return std::ranges::find(m_cells, to, &DayCell::day); };
    if (trends::monthFrom(to, 0) != m_first)
        emit walkedTo(to);
    if (const auto found = find(); found != m_cells.end())
        (*found)->setFocus();
    return true;
}

YearView::YearView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void YearView::show(const records::History &history, int year)
{
    m_history = history;
    m_year = year;
    setAccessibleName(tr("Year %1").arg(year));
    walkTo(m_month);
}

/// The month and its days are what a screen reader says of the line.
void YearView::walkTo(int month)
{
    m_month = month;
    const auto isHere = [this](const records::Day &day) {
        return day.isLogged() && day.date.year() == m_year && day.date.month() == static_cast<unsigned>(m_month);
    };
    //: A month, and on how many of its days something was logged.
    setAccessibleDescription(tr("%1: %2 days logged; Return opens it")
                                 .arg(QLocale().monthName(month))
                                 .arg(std::ranges::count_if(m_history.days(), isHere)));
    update();
}

QSize YearView::sizeHint() const
{
    return {scaled(600), scaled(kMonths * 18)};
}

QSize YearView::minimumSizeHint() const
{
    return {scaled(220), scaled(kMonths * 18)};
}

void YearView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(fontOf(Type::Note));
    const qreal name = painter.fontMetrics().horizontalAdvance(QStringLiteral("MMMM"));
    const qreal step = (width() - name) / kLongest;
    const qreal line = height() / static_cast<qreal>(kMonths);
    for (int month = 1; month <= kMonths; ++month) {
        const qreal top = (month - 1) * line;
        painter.setPen(t.quiet);
        painter.drawText(QRectF(0, top, name, line), Qt::AlignVCenter,
                         QLocale().monthName(month, QLocale::ShortFormat));
        const auto first = base::Date::of(m_year, static_cast<unsigned>(month), 1);
        for (int i = 0; first && i < kLongest; ++i) {
            const auto day = first->plusDays(i);
            if (day.month() != static_cast<unsigned>(month))
                break;
            const auto level = levelOf(m_history.find(day));
            painter.setPen(level ? Qt::NoPen : QPen(t.hairline, 1));
            painter.setBrush(level ? QBrush(colourOf(t, *level)) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(name + i * step + 1, top + 2, step - 2, line - 4));
        }
        if (hasFocus() && month == m_month) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(1, top + 1, width() - 2, line - 2), 4, 4);
        }
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const int month = std::clamp(static_cast<int>(event->position().y() * kMonths / height()) + 1, 1, kMonths);
    choose(month);
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walkTo(std::max(m_month - 1, 1));
    case Qt::Key_Down:
        return walkTo(std::min(m_month + 1, kMonths));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_month);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::choose(int month)
{
    walkTo(month);
    if (const auto first = base::Date::of(m_year, static_cast<unsigned>(month), 1))
        emit monthChosen(*first);
}

} // namespace unknot::ui
