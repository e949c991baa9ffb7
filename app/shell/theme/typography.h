// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace unknot::ui {

/// Sizes of text, all relative to the application's font, which is the desktop's times the person's own choice.
enum class Type { Note, Body, Lead, Title, Page, Number };
enum class Weight { Regular, Strong };

QFont fontOf(Type type, Weight weight = Weight::Regular);
/// Sets the font now and again whenever the application's font changes.
void setType(QWidget *widget, Type type, Weight weight = Weight::Regular);

/// The application's font from now on, and every widget hears of it.
void setFontOfAll(const QFont &font);

/// Pixels that grow with the text: `scaled(24)` is 24 where the body text is 14 pixels high.
int scaled(double pixels);

} // namespace unknot::ui
