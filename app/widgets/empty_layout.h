// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace unknot::ui {

/// Hides what is in the layout and deletes it later: the click that asks for this may come from one of its buttons.
void emptyLater(QLayout &layout);

} // namespace unknot::ui
