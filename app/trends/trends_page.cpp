// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/widgets/empty_state.h"

#include <QBoxLayout>

namespace unknot::ui {

TrendsPage::TrendsPage(QWidget *parent)
    : Page(tr("Trends"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(new EmptyState(QStringLiteral("trends"), tr("Your line starts with three days"),
                                     tr("Log a number on three days and you will see here how it goes, with the gaps "
                                        "left open. Days you miss stay empty and count as nothing.")));
}

} // namespace unknot::ui
