// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/plan_row.h"

#include "app/body/body_controller.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSignalBlocker>

namespace unknot::ui {

PlanRow::PlanRow(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    column->addWidget(makePlaces());
    column->addWidget(makePlan());
    connect(&m_controller, &BodyController::wishChanged, this, &PlanRow::showPlace);
    connect(&m_controller, &BodyController::offerChanged, this, &PlanRow::showPlan);
    showPlace();
    showPlan();
}

QWidget *PlanRow::makePlaces()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::hair);
    for (const PlacePreset &preset : placePresets()) {
        auto *chip = new Chip(preset.name);
        chip->setCheckable(true);
        m_group->addButton(chip);
        m_places.emplace_back(preset.id, chip);
        flow->addWidget(chip);
        // Not clicked: assistive technology toggles without a click.
        connect(chip, &Chip::toggled, this, [this, id = preset.id](bool on) {
            if (on)
                m_controller.choosePlace(id);
        });
    }
    return row;
}

QWidget *PlanRow::makePlan()
{
    m_plan = new QWidget;
    auto *flow = new FlowLayout(m_plan, space::hair);
    m_both = new Chip(tr("Press both sides"));
    m_both->setCheckable(true);
    auto *show = new QuietButton(tr("Show the plan"));
    auto *another = new QuietButton(tr("Another plan"));
    another->setToolTip(QStringLiteral("F5"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_both), static_cast<QWidget *>(show), static_cast<QWidget *>(another)})
        flow->addWidget(part);
    connect(m_both, &Chip::toggled, &m_controller, &BodyController::setBothSides);
    connect(show, &QuietButton::clicked, &m_controller, &BodyController::openPlan);
    connect(another, &QuietButton::clicked, &m_controller, &BodyController::shuffle);
    return m_plan;
}

void PlanRow::showPlace()
{
    const QString here = m_controller.placePreset();
    m_group->setExclusive(false); // it may be none of them
    for (const auto &[id, chip] : m_places)
        chip->setChecked(id == here);
    m_group->setExclusive(true);
}

void PlanRow::showPlan()
{
    const BodyOffer &offer = m_controller.offer();
    m_plan->setVisible(offer.plan.has_value());
    const MapRegion *region = m_controller.find(m_controller.marking().selected);
    m_both->setVisible(offer.presses && region != nullptr && region->side != MapRegion::Side::Middle);
    const QSignalBlocker quiet(m_both);
    m_both->setChecked(m_controller.wantsBothSides());
}

} // namespace unknot::ui
