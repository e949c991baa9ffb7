// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/map_region.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <vector>

namespace unknot::ui {

/// The regions that match what was typed, best first; all of them when nothing was.
class RegionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, HintRole, LevelRole, MarkedRole };

    explicit RegionListModel(QObject *parent = nullptr);

    void setRegions(std::vector<MapRegion> regions);
    void setLevels(const std::map<QString, std::optional<int>> &levels);
    void setTyped(const QString &typed);
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<MapRegion> m_regions;
    std::vector<const MapRegion *> m_shown;
    std::map<QString, std::optional<int>> m_levels;
    QString m_typed;
};

} // namespace unknot::ui
