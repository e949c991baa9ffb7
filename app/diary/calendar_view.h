// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/records/history.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace unknot::ui {

class DayCell;
class Text;

/// One month, a cell a day: its level as a colour and a number. A day that was not logged is blank, never zero.
/// Arrow keys walk, also into the next month; Return opens the day.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// The month that holds `day`, on which the keyboard stands.
    void show(const records::History &history, base::Date day, base::Date today);

signals:
    void chosen(unknot::base::Date day);
    /// The keyboard has left the month.
    void walkedTo(unknot::base::Date day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<DayCell *> m_cells;
    base::Date m_first;
    base::Date m_today;
};

/// A year as twelve lines of small cells. Up and down walk over the months; Return opens one.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void show(const records::History &history, int year);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A month was pressed.
    void monthChosen(unknot::base::Date first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int month);
    void walkTo(int month);

    records::History m_history;
    int m_year = 0;
    int m_month = 1; ///< on which the keyboard stands
};

} // namespace unknot::ui
