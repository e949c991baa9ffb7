// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/tokens.h"

#include "app/shell/theme/contrast.h"

#include <QPalette>

namespace unknot::ui {

namespace {

using Ramp = std::array<QColor, 11>;
using Levels = std::array<LevelLook, 5>;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

// Sand, amber, brick, wine in even steps of CIELAB lightness: darker as it hurts more on light grounds, lighter on
// dark ones. Made in OKLCH; the order of lightness is what colour-blind eyes and grey print keep.
Ramp falling()
{
    return {rgb(0xEDE2C9), rgb(0xE3CDA3), rgb(0xDBB77D), rgb(0xD5A054), rgb(0xCD8732), rgb(0xC36E1F),
            rgb(0xB85513), rgb(0xAA3A11), rgb(0x932A23), rgb(0x7B1C29), rgb(0x62102A)};
}

Ramp rising()
{
    return {rgb(0x504636), rgb(0x635035), rgb(0x765935), rgb(0x8B6234), rgb(0xA16A35), rgb(0xB97039),
            rgb(0xD27641), rgb(0xEA7B4E), rgb(0xF58A6F), rgb(0xFF9A8C), rgb(0xFFAFAC)};
}

Levels onLight()
{
    return {{{rgb(0xDDF0EE), rgb(0x0B6E69), rgb(0x0B6E69)},
             {rgb(0xE6EFF9), rgb(0x2F73BF), rgb(0x1F5FA8)},
             {rgb(0xFBF3D0), rgb(0xF5C518), rgb(0x7A5E00)},
             {rgb(0xFDEFE0), rgb(0xE8762B), rgb(0xA84C08)},
             {rgb(0xFBE9E7), rgb(0xB3261E), rgb(0xB3261E)}}};
}

Levels onDark()
{
    return {{{rgb(0x173734), rgb(0x5FD0C5), rgb(0x5FD0C5)},
             {rgb(0x1B2B3B), rgb(0x8FC1F5), rgb(0x8FC1F5)},
             {rgb(0x35301A), rgb(0xF2D06B), rgb(0xF2D06B)},
             {rgb(0x3A2917), rgb(0xFFB26B), rgb(0xFFB26B)},
             {rgb(0x3B1E1C), rgb(0xFF8A80), rgb(0xFF8A80)}}};
}

Tokens light()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.window = rgb(0xF6F4F0);
    t.card = rgb(0xFFFFFF);
    t.raised = rgb(0xFBFAF7);
    t.text = rgb(0x1C2224);
    t.quiet = rgb(0x566064);
    t.hairline = rgb(0xDEDAD2);
    t.accent = rgb(0x0B6E69);
    t.onAccent = rgb(0xFFFFFF);
    t.wash = rgb(0xDDF0EE);
    t.outline = rgb(0x7C8488);
    t.skin = rgb(0xE9DED2);
    t.bodyLine = rgb(0x7A6A5C);
    t.muscle = rgb(0xD9C7B6);
    t.hatch = rgb(0x766E65);
    t.severity = falling();
    t.levels = onLight();
    return t;
}

Tokens dark()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.window = rgb(0x16181A);
    t.card = rgb(0x1F2225);
    t.raised = rgb(0x262A2E);
    t.text = rgb(0xECEEEE);
    t.quiet = rgb(0xA5AEB1);
    t.hairline = rgb(0x363B40);
    t.accent = rgb(0x5FD0C5);
    t.onAccent = rgb(0x06201E);
    t.wash = rgb(0x173734);
    t.outline = rgb(0x7B8388);
    t.skin = rgb(0x3A3531);
    t.bodyLine = rgb(0xA08F80);
    t.muscle = rgb(0x4A433D);
    t.hatch = rgb(0x9A938A);
    t.severity = rising();
    t.levels = onDark();
    return t;
}

Tokens contrastLight()
{
    Tokens t = light();
    t.scheme = Scheme::ContrastLight;
    t.window = rgb(0xFFFFFF);
    t.raised = rgb(0xF4F4F4);
    t.text = rgb(0x000000);
    t.quiet = rgb(0x2B3134);
    t.hairline = rgb(0x767676);
    t.accent = rgb(0x00504C);
    t.wash = rgb(0xD8F1EF);
    t.outline = rgb(0x000000);
    t.skin = rgb(0xF6EFE8);
    t.bodyLine = rgb(0x2A211B);
    t.hatch = rgb(0x3D3832);
    return t;
}

Tokens contrastDark()
{
    Tokens t = dark();
    t.scheme = Scheme::ContrastDark;
    t.window = rgb(0x000000);
    t.card = rgb(0x0A0B0C);
    t.raised = rgb(0x1A1C1E);
    t.text = rgb(0xFFFFFF);
    t.quiet = rgb(0xDADEDF);
    t.hairline = rgb(0x8A8F92);
    t.accent = rgb(0x7FF0E5);
    t.onAccent = rgb(0x000000);
    t.wash = rgb(0x0F3B38);
    t.outline = rgb(0xFFFFFF);
    t.skin = rgb(0x2B2622);
    t.bodyLine = rgb(0xF0E4D8);
    t.hatch = rgb(0xE5DCD2);
    return t;
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const std::array<Tokens, 4> all{light(), dark(), contrastLight(), contrastDark()};
    return all[static_cast<std::size_t>(scheme)];
}

const Tokens &tokensOf(const QPalette &palette)
{
    // The accent differs in every scheme and no widget changes that role for itself.
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark}) {
        if (palette.color(QPalette::Active, QPalette::Highlight) == tokensOf(scheme).accent)
            return tokensOf(scheme);
    }
    return tokensOf(lightness(palette.color(QPalette::Window)) < 50 ? Scheme::Dark : Scheme::Light);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.card);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.card);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::PlaceholderText, t.quiet);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.raised);
    set(QPalette::Mid, t.hairline);
    set(QPalette::Dark, t.outline);
    set(QPalette::Shadow, t.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.quiet);
    return p;
}

} // namespace unknot::ui
