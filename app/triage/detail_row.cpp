// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/detail_row.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace unknot::ui {

DetailRow::DetailRow(const DetailGroup &group, const records::AnswerValue &given,
                     std::function<void(const DetailOption &)> chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(std::move(chosen))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new Text(group.label, Type::Note, Tone::Quiet, this));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::inside);
    auto *buttons = new QButtonGroup(this);
    for (const auto &option : group.options) {
        auto *chip = new Chip(option.label, row);
        chip->setCheckable(true);
        chip->setAccessibleDescription(group.label);
        const auto known = given.details.find(option.key);
        chip->setChecked(!option.key.empty() && known != given.details.end() && known->second == option.value);
        buttons->addButton(chip);
        flow->addWidget(chip);
        // Not clicked: a screen reader toggles.
        connect(chip, &Chip::toggled, this, [this, option](bool on) {
            if (on)
                m_chosen(option);
        });
    }
    column->addWidget(row);
}

} // namespace unknot::ui
