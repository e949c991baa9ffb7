// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace unknot::ui {

/// Relative luminance of WCAG 2, 0 black to 1 white.
double luminance(const QColor &color);
/// Contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// Lightness of CIELAB, 0 to 100.
double lightness(const QColor &color);
/// Black or white, whichever is easier to read on the ground.
QColor inkOn(const QColor &ground);
QColor mixed(const QColor &a, const QColor &b, double shareOfB);

} // namespace unknot::ui
