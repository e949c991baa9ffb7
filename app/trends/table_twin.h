// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace unknot::ui {

class FlowLayout;
class QuietButton;
class TrendTable;

/// A chart's numbers as a table, and the ways out of the program: copied, or as a file.
class TableTwin final : public QWidget
{
    Q_OBJECT

public:
    /// The name is that of the table: "The trend as a table".
    explicit TableTwin(const QString &name, QWidget *parent = nullptr);

    TrendTable &rows() const { return *m_rows; }
    /// One more button beside those of the table.
    void addButton(QWidget *button);
    /// The rows have changed: the table is as high as it needs.
    void fit();
    void setOpen(bool open);

signals:
    void saveAsked();
    void copied();

private:
    void copy();

    TrendTable *m_rows;
    QTableView *m_table;
    QuietButton *m_switch;
    FlowLayout *m_buttons;
};

} // namespace unknot::ui
