// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_controller.h"
#include "app/shell/page.h"

class QStackedLayout;

namespace unknot::ui {

class Column;
class PageHead;
class PrimaryButton;
class StepList;

/// Cards by when they help; one opened shows its steps and starts.
class RoutinesPage final : public Page
{
    Q_OBJECT

public:
    explicit RoutinesPage(RoutinesController &controller, QWidget *parent = nullptr);

    /// There is a player to start them in.
    void allowStart();
    /// Opens one by its id; false when there is none.
    bool open(const QString &id);
    bool stepBack() override;

private:
    QWidget *makeShelves();
    QWidget *makeReader();
    void openCard(const RoutinesController::Card &card);
    void closeReader();
    void print();
    void showSteps();

    RoutinesController &m_controller;
    QList<RoutinesController::Group> m_groups;
    QStackedLayout *m_stack;
    QWidget *m_reader = nullptr;
    Column *m_column = nullptr;
    PageHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    QWidget *m_footer = nullptr;
    PrimaryButton *m_start = nullptr;
    RoutinesController::Card m_opened;
    plan::Plan m_plan;             ///< of what is opened, as long as its steps are wanted
    QWidget *m_cameFrom = nullptr; ///< gets the keyboard back
    bool m_startable = false;
};

} // namespace unknot::ui
