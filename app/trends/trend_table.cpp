// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trend_table.h"

#include "app/bridge/qt_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

enum Column { Day, Average, Worst, Median, Columns };

QVariant number(const std::optional<double> &value)
{
    if (!value)
        return {};
    const bool whole = std::abs(*value - std::round(*value)) < 0.05;
    return QLocale().toString(*value, 'f', whole ? 0 : 1);
}

} // namespace

void TrendTable::show(const TrendView &view)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &day : view.days) {
        const auto point = std::ranges::find(view.median, day.date, &trends::SmoothPoint::date);
        m_rows.push_back({day, point == view.median.end() ? std::nullopt : std::optional(point->value)});
    }
    std::ranges::reverse(m_rows);
    endResetModel();
}

int TrendTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TrendTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == Day ? Qt::AlignLeft | Qt::AlignVCenter
                                                         : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Day:
        return QLocale().toString(toQDate(row.day.date), QLocale::ShortFormat);
    case Average:
        return number(row.day.average);
    case Worst:
        return number(row.day.worst);
    default:
        return number(row.median);
    }
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Average:
        return tr("Average");
    case Worst:
        return tr("Worst");
    default:
        return tr("7-day median");
    }
}

} // namespace unknot::ui
