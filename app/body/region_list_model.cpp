// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_list_model.h"

#include "app/body/region_search.h"

namespace unknot::ui {

RegionListModel::RegionListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RegionListModel::setRegions(std::vector<MapRegion> regions)
{
    beginResetModel();
    m_regions = std::move(regions);
    m_shown = search(m_regions, m_typed);
    endResetModel();
}

void RegionListModel::setLevels(const std::map<QString, std::optional<int>> &levels)
{
    m_levels = levels;
    if (!m_shown.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void RegionListModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_shown = search(m_regions, m_typed);
    endResetModel();
}

QModelIndex RegionListModel::indexOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row]->id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

int RegionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RegionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MapRegion &region = *m_shown[static_cast<std::size_t>(index.row())];
    const auto level = m_levels.find(region.id);
    const bool isMarked = level != m_levels.end();
    switch (role) {
    case Qt::DisplayRole:
        return region.name;
    case Qt::AccessibleDescriptionRole:
        return isMarked && level->second ? tr("pain %1 of 10").arg(*level->second)
               : isMarked                ? tr("marked, no level")
                                         : region.hint;
    case IdRole:
        return region.id;
    case HintRole:
        return region.hint;
    case LevelRole:
        return isMarked && level->second ? QVariant(*level->second) : QVariant();
    case MarkedRole:
        return isMarked;
    default:
        return {};
    }
}

} // namespace unknot::ui
