// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace unknot::ui {

/// Fills the widget with one card, and says where the card's parts go.
QVBoxLayout *fillWithCard(QWidget &outer);

} // namespace unknot::ui
