// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/place_panel.h"

#include "app/body/body_controller.h"
#include "app/body/region_list.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

PlacePanel::PlacePanel(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_list(new RegionList)
{
    auto *column = m_column;
    column->setContentsMargins(space::between, space::between, space::between, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(new Text(tr("Tap the spot."), Type::Title, Weight::Strong));
    column->addWidget(new Text(tr("Or type: neck, wing, dimple …"), Type::Body, Tone::Quiet));
    column->addWidget(m_list, 1);
    column->addWidget(new Text(tr("Nothing leaves this computer."), Type::Note, Tone::Quiet));

    auto *foot = new Footer;
    auto *gently = new QuietButton(tr("Start gently now – needs no check"));
    gently->setAccessibleName(tr("Start gently now"));
    foot->add(gently);
    connect(gently, &QuietButton::clicked, &controller, &BodyController::startGently);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addLayout(column, 1);
    whole->addWidget(foot);

    m_list->setRegions(controller.regions());
    connect(m_list, &RegionList::regionTapped, &controller, &BodyController::tap);
}

void PlacePanel::standFirst(QWidget *line)
{
    m_column->insertWidget(0, line);
}

} // namespace unknot::ui
