// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace unknot::ui {

/// A scroll area without frame and ground that shows the widget, never sideways. The keyboard goes to what is in it.
QScrollArea *scrolling(QWidget *content);

} // namespace unknot::ui
