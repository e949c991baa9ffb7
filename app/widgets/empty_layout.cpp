// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_layout.h"

#include <QLayout>
#include <QWidget>

namespace unknot::ui {

void emptyLater(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace unknot::ui
