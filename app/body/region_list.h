// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/map_region.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;

namespace unknot::ui {

class RegionListModel;

/// The body as a list with a search: the twin of the map for whoever would rather read or type.
class RegionList final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionList(QWidget *parent = nullptr);

    void setRegions(std::vector<MapRegion> regions);
    void setLevels(const std::map<QString, std::optional<int>> &levels);
    /// Goes to the row without telling anybody.
    void setCurrent(const QString &id);
    QString current() const;

    QLineEdit *searchField() const { return m_search; }
    QListView *rows() const { return m_rows; }

    QSize minimumSizeHint() const override;

signals:
    void regionTapped(const QString &id);
    void currentChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void choose(const QModelIndex &index);

    QLineEdit *m_search;
    QListView *m_rows;
    RegionListModel *m_model;
};

} // namespace unknot::ui
