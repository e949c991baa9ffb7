// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/figure_painter.h"

class QPalette;

namespace unknot::ui {

/// The colours of the figure in the theme that the palette was made from.
FigureColours figureColours(const QPalette &palette);

} // namespace unknot::ui
