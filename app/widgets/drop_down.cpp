// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/drop_down.h"

#include <QKeyEvent>

namespace unknot::ui {

namespace {

bool choosesNothing(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Question ||
           ((event.modifiers() & Qt::ControlModifier) != 0 && !event.text().isEmpty());
}

} // namespace

DropDown::DropDown(QWidget *parent)
    : QComboBox(parent)
{
}

void DropDown::keyPressEvent(QKeyEvent *event)
{
    if (choosesNothing(*event))
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace unknot::ui
