// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace unknot::base {
enum class Level;
}

namespace unknot::ui {

enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

/// How a level of the safety check looks; its shape and word come with it wherever it is shown.
struct LevelLook
{
    QColor ground; ///< of a card or banner
    QColor fill;   ///< of the shape
    QColor edge;   ///< of the shape and the card: carries the meaning at 3:1
};

/// Every colour of one scheme, named by its use. Nothing else in the program names a colour.
struct Tokens
{
    Scheme scheme{};
    QColor window;
    QColor card;
    QColor raised;
    QColor text;
    QColor quiet;
    QColor hairline; ///< decoration only, never the edge of something one can press
    QColor accent;
    QColor onAccent;
    QColor wash;    ///< a pale ground in the accent's hue, for what is chosen
    QColor outline; ///< edge of controls
    QColor skin;
    QColor bodyLine;
    QColor muscle;
    QColor hatch;                    ///< protected places
    std::array<QColor, 11> severity; ///< 0 to 10; the number always stands with it
    std::array<LevelLook, 5> levels; ///< by base::Level

    bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::ContrastDark; }
    const LevelLook &look(base::Level level) const { return levels[static_cast<std::size_t>(level)]; }
};

const Tokens &tokensOf(Scheme scheme);
/// The scheme that a palette was made from; for a foreign palette the one with its lightness.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// Spaces in pixels: inside, between, around, between groups; and radii.
namespace space {
inline constexpr int hair = 4;
inline constexpr int inside = 8;
inline constexpr int near = 12;
inline constexpr int between = 16;
inline constexpr int around = 24;
inline constexpr int groups = 32;
inline constexpr int cardRadius = 10;
inline constexpr int controlRadius = 8;
inline constexpr int target = 36;    ///< height of what one presses, at the usual text size
inline constexpr int readable = 680; ///< widest column of text
} // namespace space

} // namespace unknot::ui
