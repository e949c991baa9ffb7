// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"

#include <QWidget>

namespace unknot::ui {

/// A bar for each week's sessions on the roller, against the line of how many are enough.
class RollerChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RollerChart(QWidget *parent = nullptr);

    void show(const std::vector<trends::RollerWeek> &weeks, int limit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<trends::RollerWeek> m_weeks;
    int m_limit = 0;
};

} // namespace unknot::ui
