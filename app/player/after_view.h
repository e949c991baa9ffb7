// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace unknot::ui {

class ChangeLine;
class ChoiceRow;
class LevelRow;
class Text;

/// How it is now, once; quiet, and nobody has to answer.
class AfterView final : public QWidget
{
    Q_OBJECT

public:
    explicit AfterView(QWidget *parent = nullptr);

    void showSession(const QString &where, std::optional<int> before, std::optional<int> after, bool hasPressed);
    /// It ended early: why, if anybody cares to say.
    void askReason(bool ask);
    bool takeKey(const QKeyEvent &event);
    /// A line of somebody else's below what this page says.
    void standBelow(QWidget *line);

signals:
    void levelGiven(int level);
    /// A word for the diary.
    void reasonGiven(const QString &word);
    void doneAsked();
    void trendAsked();

private:
    QWidget *makeReason();

    LevelRow *m_row;
    ChangeLine *m_change;
    Text *m_where;
    Text *m_sore;
    QWidget *m_reason;
    ChoiceRow *m_reasons = nullptr;
};

} // namespace unknot::ui
