// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/map_buttons.h"

#include "app/body/body_map.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"

#include <QBoxLayout>
#include <QUndoStack>

namespace unknot::ui {

MapButtons::MapButtons(BodyMap &map, QUndoStack &marks, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_nearer(new Chip(QStringLiteral("+")))
    , m_farther(new Chip(QStringLiteral("−")))
    , m_back(new Chip(tr("100 %")))
    , m_undo(new Chip(tr("Undo")))
{
    m_nearer->setAccessibleName(tr("Nearer"));
    m_farther->setAccessibleName(tr("Farther, the whole figure last"));
    m_back->setAccessibleName(tr("Back to the usual size"));
    m_undo->setAccessibleName(tr("Undo on the body"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    for (Chip *chip : {m_nearer, m_farther, m_back, m_undo}) {
        chip->setToolTip(chip->accessibleName());
        column->addWidget(chip, 0, Qt::AlignRight);
    }
    connect(m_nearer, &Chip::clicked, this, [this] { m_map.zoom(1); });
    connect(m_farther, &Chip::clicked, this, [this] { m_map.zoom(-1); });
    connect(m_back, &Chip::clicked, this, [this] {
        m_map.setFocus(Qt::OtherFocusReason); // the button is about to go
        m_map.zoomBack();
    });
    connect(m_undo, &Chip::clicked, this, [this, &marks] {
        if (marks.index() == 1)
            m_map.setFocus(Qt::OtherFocusReason); // the button is about to go
        marks.undo();
    });
    connect(&marks, &QUndoStack::canUndoChanged, m_undo, &QWidget::setVisible);
    m_undo->setVisible(marks.canUndo());
    connect(&m_map, &BodyMap::zoomChanged, this, &MapButtons::keepInStep);
    keepInStep();
}

void MapButtons::keepInStep()
{
    const BodyZoom &zoom = m_map.zoomed();
    m_nearer->setEnabled(zoom.canGrow());
    m_farther->setEnabled(zoom.canShrink());
    m_back->setVisible(!zoom.isUsual());
}

} // namespace unknot::ui
