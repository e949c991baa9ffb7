// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/day_row.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;
class QPushButton;

namespace unknot::ui {

/// One day of the list: its levels as numbers and colour, the places, what was played.
class DayCard final : public QFrame
{
    Q_OBJECT

public:
    DayCard(const DayRow &day, base::Date today, QWidget *parent = nullptr);

    void offerEdit();
    /// A way to put what was logged on that day into the trash.
    void offerDelete();
    /// About the places of the day, below them.
    QPushButton *addButton(const QString &text, const QString &spoken);

signals:
    void editAsked();
    void deleteAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addAction(const QString &text, const QString &spoken);

    std::optional<int> m_worst;
    QVBoxLayout *m_column;
    QHBoxLayout *m_actions;
    QString m_name;
};

/// "Today", "Yesterday", else the weekday and day.
QString dayName(base::Date day, base::Date today);

} // namespace unknot::ui
