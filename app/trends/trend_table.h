// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trends_controller.h"

#include <QAbstractTableModel>

namespace unknot::ui {

/// The chart's numbers as a table: a row for each logged day, newest first.
class TrendTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const TrendView &view);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        trends::DayValue day;
        std::optional<double> median;
    };
    std::vector<Row> m_rows;
};

} // namespace unknot::ui
