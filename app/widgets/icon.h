// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

class QColor;

namespace unknot::ui {

/// One of our line icons (resources/icons) in one colour, sharp on the given screen.
QPixmap picture(const QString &name, int size, const QColor &color, double pixelRatio);

} // namespace unknot::ui
