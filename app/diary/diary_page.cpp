// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_page.h"

#include "app/widgets/empty_state.h"

#include <QBoxLayout>

namespace unknot::ui {

DiaryPage::DiaryPage(QWidget *parent)
    : Page(tr("Diary"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(new EmptyState(
        QStringLiteral("diary"), tr("Your diary starts with one number"),
        tr("How strong was it today, from 0 to 10? Two clicks a day are enough. Nothing leaves this computer.")));
}

} // namespace unknot::ui
