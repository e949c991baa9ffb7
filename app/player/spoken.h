// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace unknot::ui {

/// Makes the widget a label with this name to assistive technology, whose text is the value that it shows. For values
/// that change while one looks at them, and for painted ones.
void speakAs(QWidget *widget, const QString &name);
void speakValue(QWidget *widget, const QString &value);

} // namespace unknot::ui
