// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unmark.h"

#include <QAbstractButton>

namespace unknot::ui {

void unmark(QAbstractButton &button)
{
    button.setAutoExclusive(false); // an exclusive button that is marked cannot be unmarked
    button.setChecked(false);
    button.setAutoExclusive(true);
}

} // namespace unknot::ui
