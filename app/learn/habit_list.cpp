// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/habit_list.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot::ui {

namespace {

// The text below a box begins where its label does: after the box, which grows, and a gap, which does not.
constexpr int kBox = 20;
constexpr int kGap = 7;

} // namespace

HabitList::HabitList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::between);
}

void HabitList::show(const QList<LearnController::Habit> &habits)
{
    const bool isTheSame = m_rows.size() == habits.size() && std::ranges::all_of(habits, [this](const auto &habit) {
                               return m_rows.contains(habit.id);
                           });
    if (!isTheSame) {
        m_rows.clear();
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        for (const LearnController::Habit &habit : habits)
            m_rows.insert(habit.id, addRow(habit));
    }
    for (const LearnController::Habit &habit : habits) {
        const Row &row = m_rows[habit.id];
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(habit.today);
        //: How often a habit was ticked in the last seven days, today included. Shown only from one on.
        row.days->setText(tr("%n of the last 7 days", nullptr, habit.ofSevenDays));
        row.days->setVisible(habit.ofSevenDays > 0);
    }
    setVisible(!habits.isEmpty());
}

HabitList::Row HabitList::addRow(const LearnController::Habit &habit)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    auto *box = new QCheckBox(habit.name);
    box->setAccessibleDescription(habit.text);
    connect(box, &QCheckBox::toggled, this, [this, id = habit.id](bool on) { emit toggled(id, on); });
    auto *below = new QVBoxLayout;
    below->setContentsMargins(scaled(kBox) + kGap, 0, 0, 0);
    below->setSpacing(2);
    auto *days = new Text({}, Type::Note, Tone::Accent);
    below->addWidget(new Text(habit.text, Type::Note, Tone::Quiet));
    below->addWidget(days);
    column->addWidget(box);
    column->addLayout(below);
    layout()->addWidget(whole);
    return {box, days};
}

} // namespace unknot::ui
