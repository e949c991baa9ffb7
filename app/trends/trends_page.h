// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QComboBox;
class QTableView;

namespace unknot::ui {

class ChoiceRow;
class QuietButton;
class Text;
class TrendChart;
class TrendTable;
class TrendsController;

/// Where it is going: the sentence first, then the chart, then the same numbers as a table.
class TrendsPage final : public Page
{
    Q_OBJECT

public:
    explicit TrendsPage(TrendsController &controller, QWidget *parent = nullptr);

    void activated() override;

signals:
    void reportAsked();

private:
    QWidget *choices();
    QWidget *legend();
    void follow();
    void listPlaces();
    void showTable(bool on);

    TrendsController &m_controller;
    Text *m_sentence;
    Text *m_note;
    QComboBox *m_place;
    ChoiceRow *m_span;
    TrendChart *m_chart;
    TrendTable *m_rows;
    QTableView *m_table;
    QuietButton *m_switch;
};

} // namespace unknot::ui
