// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"

#include <QPixmap>
#include <QWidget>

class QCustomPlot;

namespace unknot::ui {

/// Points for the logged days, a line for the 7-day median, and nothing at all where nothing was logged.
class TrendChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void show(const TrendView &view);
    QSize sizeHint() const override;
    /// As it is shown, twice as fine.
    QPixmap picture() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void dressGraphs();
    void draw();
    void drawDays();
    void drawWeeks();
    void drawMarks();

    QCustomPlot *m_plot;
    TrendView m_view;
};

} // namespace unknot::ui
