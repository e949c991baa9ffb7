// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/place_row.h"

#include "app/body/body_controller.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QButtonGroup>

namespace unknot::ui {

PlaceRow::PlaceRow(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_group(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this, space::hair);
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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_controller, &BodyController::wishChanged, this, &PlaceRow::showPlace);
    showPlace();
}

void PlaceRow::showPlace()
{
    const QString here = m_controller.placePreset();
    m_group->setExclusive(false); // it may be none of them
    for (const auto &[id, chip] : m_places)
        chip->setChecked(id == here);
    m_group->setExclusive(true);
}

} // namespace unknot::ui
