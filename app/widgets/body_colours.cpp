// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/body_colours.h"

#include "app/shell/theme/tokens.h"

namespace unknot::ui {

BodyColours bodyColours(const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    return {.ground = t.window,
            .skin = t.skin,
            .line = t.bodyLine,
            .muscle = t.muscle,
            .hatch = t.hatch,
            .accent = t.accent,
            .focus = t.text,
            .severity = t.severity};
}

} // namespace unknot::ui
