// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_id.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QBoxLayout;

namespace unknot::ui {

class RailButton;

/// The way between pages: a column of radio buttons at the side, a bar at the foot of a narrow window.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The page exists: its button is there from now on.
    void open(PageId id);
    void setOrientation(Qt::Orientation orientation);
    Qt::Orientation orientation() const { return m_orientation; }
    /// What it needs to stand at the side.
    int heightBeside() const;
    /// Marks where we are; a page that is not in the rail leaves none marked.
    void setCurrent(PageId id);
    /// An action of every page (Today, Flare) as a button at the end of the rail.
    void addAction(QAction *action, const QString &icon);

signals:
    void chosen(unknot::ui::PageId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation = Qt::Vertical;
    QBoxLayout *m_layout;
    QHash<PageId, RailButton *> m_buttons;
    QList<QWidget *> m_actions;
};

} // namespace unknot::ui
