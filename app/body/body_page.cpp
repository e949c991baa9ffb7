// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_page.h"

#include "app/widgets/empty_state.h"

#include <QBoxLayout>

namespace unknot::ui {

BodyPage::BodyPage(QWidget *parent)
    : Page(tr("Body"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        new EmptyState(QStringLiteral("body"), tr("Where does it hurt?"), tr("Tap the spot, or type it.")));
}

} // namespace unknot::ui
