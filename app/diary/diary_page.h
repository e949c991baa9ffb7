// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QVBoxLayout;

namespace unknot::ui {

class DiaryController;
class TodayCard;
struct DayRow;

/// Today's check-in and the days before it.
class DiaryPage final : public Page
{
    Q_OBJECT

public:
    explicit DiaryPage(DiaryController &controller, QWidget *parent = nullptr);

    void activated() override;
    /// Ctrl+L from anywhere: the first number has the keyboard.
    void beginLog();

private:
    void follow();
    void listDays();
    void addDay(const DayRow &row);

    DiaryController &m_controller;
    TodayCard *m_today;
    QVBoxLayout *m_days;
};

} // namespace unknot::ui
