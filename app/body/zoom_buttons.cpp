// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/zoom_buttons.h"

#include "app/body/body_map.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"

#include <QBoxLayout>

namespace unknot::ui {

ZoomButtons::ZoomButtons(BodyMap &map, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_nearer(new Chip(QStringLiteral("+")))
    , m_farther(new Chip(QStringLiteral("−")))
    , m_back(new Chip(tr("100 %")))
{
    m_nearer->setAccessibleName(tr("Nearer"));
    m_farther->setAccessibleName(tr("Farther, the whole figure last"));
    m_back->setAccessibleName(tr("Back to the usual size"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    for (Chip *chip : {m_nearer, m_farther, m_back}) {
        chip->setToolTip(chip->accessibleName());
        column->addWidget(chip, 0, Qt::AlignRight);
    }
    connect(m_nearer, &Chip::clicked, this, [this] { m_map.zoom(1); });
    connect(m_farther, &Chip::clicked, this, [this] { m_map.zoom(-1); });
    connect(m_back, &Chip::clicked, this, [this] {
        m_map.setFocus(Qt::OtherFocusReason); // the button is about to go
        m_map.zoomBack();
    });
    connect(&m_map, &BodyMap::zoomChanged, this, &ZoomButtons::keepInStep);
    keepInStep();
}

void ZoomButtons::keepInStep()
{
    const BodyZoom &zoom = m_map.zoomed();
    m_nearer->setEnabled(zoom.canGrow());
    m_farther->setEnabled(zoom.canShrink());
    m_back->setVisible(!zoom.isUsual());
}

} // namespace unknot::ui
