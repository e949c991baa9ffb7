// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learn/learn_controller.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace unknot::ui {

class Text;

/// Habits with a box for today and how often in the last seven days. Nothing is counted against anybody.
class HabitList final : public QWidget
{
    Q_OBJECT

public:
    explicit HabitList(QWidget *parent = nullptr);

    void show(const QList<LearnController::Habit> &habits);

signals:
    void toggled(const QString &habit, bool on);

private:
    struct Row
    {
        QCheckBox *box;
        Text *days;
    };
    Row addRow(const LearnController::Habit &habit);

    QHash<QString, Row> m_rows;
};

} // namespace unknot::ui
