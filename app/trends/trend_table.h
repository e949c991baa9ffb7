// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

namespace unknot::ui {

/// The numbers of a chart as a table. Each cell has its text and, for a file, its value.
class TrendTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A row for each logged day, or each week where the chart shows weeks, newest first.
    void show(const TrendView &view);
    /// The weeks on the roller, newest first.
    void showRoller(const TrendView &view);
    /// The places of both bodies.
    void showHeat(const TrendView &view, const std::vector<std::pair<base::RegionId, QString>> &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        QString value;
    };
    static Cell cellOf(const std::optional<double> &value);
    static Cell cellOf(base::Date day);
    void fillDays(const TrendView &view);
    void fillWeeks(const TrendView &view);

    QStringList m_heads;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace unknot::ui
