// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_painter.h"

class QPalette;

namespace unknot::ui {

/// The colours of the body in the theme that the palette was made from.
BodyColours bodyColours(const QPalette &palette);

} // namespace unknot::ui
