// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_colours.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"

#include <algorithm>

namespace unknot::ui {

namespace {

/// The same hue, shining.
QColor bright(const QColor &colour)
{
    return QColor::fromHsvF(colour.hsvHueF(), std::max(0.72F, colour.hsvSaturationF() * 0.86F), 0.94F);
}

} // namespace

FigureColours figureColours(const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    const QColor warm = t.severity[5];
    FigureColours colours;
    if (t.isDark()) {
        colours.line = mixed(t.window, Qt::black, 0.4);
        colours.skin = mixed(mixed(t.bodyLine, warm, 0.3), t.text, 0.22);
        colours.hair = mixed(t.bodyLine, t.window, 0.55);
        colours.shirt = mixed(t.accent, t.window, 0.28);
        colours.trousers = mixed(t.quiet, t.window, 0.45);
        colours.floor = t.hairline;
        colours.mat = mixed(t.wash, t.quiet, 0.12);
        colours.wall = mixed(t.raised, t.quiet, 0.1);
        colours.wood = mixed(t.bodyLine, t.window, 0.4);
        colours.cloth = mixed(t.quiet, t.window, 0.55);
    } else {
        colours.line = mixed(t.bodyLine, t.text, 0.55);
        colours.skin = mixed(t.muscle, warm, 0.32);
        colours.hair = mixed(t.bodyLine, t.text, 0.5);
        colours.shirt = mixed(t.accent, t.card, 0.28);
        colours.trousers = mixed(t.quiet, t.text, 0.25);
        colours.floor = mixed(t.window, t.hairline, 0.85);
        colours.mat = mixed(t.wash, t.accent, 0.12);
        colours.wall = mixed(t.hairline, t.muscle, 0.25);
        colours.wood = mixed(t.muscle, t.bodyLine, 0.3);
        colours.cloth = mixed(t.card, t.muscle, 0.3);
    }
    colours.tool = bright(t.severity[3]);
    colours.toolEnd = mixed(colours.tool, colours.line, 0.35);
    colours.warm = bright(t.severity[6]);
    colours.cold = QColor::fromHsvF(0.57F, 0.5F, t.isDark() ? 0.85F : 0.88F);
    colours.mark = Qt::white;
    colours.arrow = t.isDark() ? mixed(t.text, t.accent, 0.25) : mixed(t.text, t.accent, 0.35);
    colours.glow = bright(t.severity[6]);
    return colours;
}

} // namespace unknot::ui
