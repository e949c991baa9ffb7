// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class LevelRow;
class NextMorning;

/// One row the morning after a routine: how it is now. Hidden when there is nothing to ask.
class NextMorningLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NextMorningLine(NextMorning &morning, QWidget *parent = nullptr);

private:
    void follow();

    NextMorning &m_morning;
    LevelRow *m_row;
};

} // namespace unknot::ui
