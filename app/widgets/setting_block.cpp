// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/setting_block.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

SettingBlock::SettingBlock(const QString &title, const QString &hint, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Text(title));
    column->addWidget(new Text(hint, Type::Note, Tone::Quiet));
    column->addSpacing(space::inside);
    column->addWidget(control);
    control->setAccessibleName(title);
    control->setAccessibleDescription(hint);
}

} // namespace unknot::ui
