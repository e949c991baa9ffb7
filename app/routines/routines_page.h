// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_controller.h"
#include "app/shell/page.h"
#include "core/base/uuid.h"

#include <QPointer>

#include <functional>

class QBoxLayout;
class QStackedLayout;

namespace unknot::ui {

class Column;
class OwnBar;
class OwnRoutines;
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
    /// There is a diary that keeps what the person makes of them.
    void offerOwn(OwnRoutines &own);
    /// Opens one by its id; false when there is none.
    bool open(const QString &id);
    /// Opens a plan that no card stands for, to be looked at, changed and kept.
    void openPlan(const plan::Plan &plan);
    /// Puts a step into the plan that is open, or into this one where none is.
    void putIn(const plan::Step &step, const plan::Plan &otherwise);
    bool stepBack() override;
    /// What is locked has changed: what is opened says so.
    void lookAgain();

signals:
    /// News of something done, and how to take it back.
    void told(const QString &text, const std::function<void()> &undo);

private:
    QWidget *makeShelves();
    QWidget *makeReader();
    QWidget *makeSteps();
    void linkOwn();
    void openCard(const RoutinesController::Card &card, const plan::Plan &plan);
    bool openOwn(const QString &id);
    bool isOwn() const;
    base::Uuid ownId() const;
    void keep(const QString &name);
    void keepChanges();
    void remove();
    void exportOwn();
    void closeReader();
    void print();
    void showSteps();

    RoutinesController &m_controller;
    OwnRoutines *m_own = nullptr;
    OwnBar *m_ownBar = nullptr;
    QBoxLayout *m_shelves = nullptr;
    QList<RoutinesController::Group> m_groups;
    QStackedLayout *m_stack;
    QWidget *m_reader = nullptr;
    Column *m_column = nullptr;
    PageHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    QWidget *m_footer = nullptr;
    PrimaryButton *m_start = nullptr;
    RoutinesController::Card m_opened;
    plan::Plan m_plan;            ///< of what is opened, as long as its steps are wanted
    plan::Plan m_kept;            ///< the same as it was opened
    QString m_awaited;            ///< one that was just made, to be opened once the diary has it
    QPointer<QWidget> m_cameFrom; ///< gets the keyboard back
    bool m_isEdited = false;
    bool m_startable = false;
};

} // namespace unknot::ui
