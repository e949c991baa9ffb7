// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/reason_row.h"

#include "app/player/transport_bar.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/flow_layout.h"

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kTall = 64;
constexpr int kTallForText = 40;
constexpr int kWide = 190;

} // namespace

ReasonRow::ReasonRow(const QStringList &reasons, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this, space::near);
    for (int i = 0; i < static_cast<int>(reasons.size()); ++i) {
        const QString digit = QString::number(i + 1);
        auto *button = new StageButton(tr("%1   %2").arg(digit, reasons[i]), reasons[i], digit, this);
        button->setMinimumSize(scaled(kWide), std::max(kTall, scaled(kTallForText)));
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(i); });
        row->addWidget(button);
    }
}

} // namespace unknot::ui
