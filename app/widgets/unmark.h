// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace unknot::ui {

/// Leaves none of a row of radio buttons marked. They stay radio buttons, also to a screen reader.
void unmark(QAbstractButton &button);

} // namespace unknot::ui
