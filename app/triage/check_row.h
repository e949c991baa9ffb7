// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace unknot::content {
struct Row;
}

namespace unknot::ui {

class CheckController;
class RowButton;

/// A row of the check: a button with its sentence, wider than the questions behind it, which open in place.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    CheckRow(CheckController &controller, const content::Row &row, QWidget *parent = nullptr);

    void setOpen(bool open);

signals:
    void opened();

private:
    void build();

    CheckController &m_controller;
    const content::Row &m_row;
    RowButton *m_button;
    QWidget *m_questions = nullptr;
    QVBoxLayout *m_column;
};

} // namespace unknot::ui
