// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/base/date.h"
#include "core/base/words.h"

class QStackedLayout;
class QVBoxLayout;

namespace unknot::ui {

class BegunCard;
class CalendarCard;
class DayCard;
class DiaryController;
class Column;
class DamagedCard;
class EntryEditor;
class FilterRow;
class KnotLines;
class OpenKnots;
class TodayCard;
struct DayRow;

/// Today's check-in and the days before it.
class DiaryPage final : public Page
{
    Q_OBJECT

public:
    explicit DiaryPage(DiaryController &controller, QWidget *parent = nullptr);

    /// *It's gone*, wherever a knot is named that is still there.
    void tellOf(OpenKnots &knots);
    void activated() override;
    bool stepBack() override;
    /// Ctrl+L from anywhere: the first number has the keyboard.
    void beginLog();

private:
    void follow();
    void listDays();
    void addDay(const DayRow &row);
    QWidget *moreButtons();
    void addGone(DayCard &card, base::Date day);
    void readToday();
    void jumpTo(base::Date day);
    void showListed();
    /// The form for one entry, in place of the list.
    void begin(base::EntryKind kind, base::Date day);
    void goOn();
    void showEditor();
    void openDay(base::Date day);
    void closeEditor();

    DiaryController &m_controller;
    QStackedLayout *m_stack;
    EntryEditor *m_editor;
    TodayCard *m_today;
    BegunCard *m_begun;
    QWidget *m_more;
    CalendarCard *m_calendar;
    DamagedCard *m_damaged;
    FilterRow *m_filters;
    QVBoxLayout *m_days;
    Column *m_column;
    OpenKnots *m_knots = nullptr;
    KnotLines *m_knotLines = nullptr;
};

} // namespace unknot::ui
