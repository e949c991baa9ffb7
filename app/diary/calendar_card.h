// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

class ChoiceRow;
class DiaryController;
class MonthView;
class QuietButton;
class Text;
class YearView;

/// A month or a year of the diary with its line, or its twelve lines, in plain words.
class CalendarCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarCard(DiaryController &controller, QWidget *parent = nullptr);

    void follow();

signals:
    void chosen(unknot::base::Date day);
    void monthChosen(unknot::base::Date first);

private:
    void go(int steps);
    void listMonths();

    DiaryController &m_controller;
    base::Date m_day;
    Text *m_title;
    ChoiceRow *m_kind;
    QuietButton *m_back;
    QuietButton *m_on;
    MonthView *m_month;
    YearView *m_year;
    QVBoxLayout *m_lines;
};

} // namespace unknot::ui
