// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/flesh.h"

#include <vector>

namespace unknot::figure {

/// A thing that is leant on, sat on or pressed with.
struct Prop
{
    enum class Kind { Mat, Wall, Door, Chair, Stool, Table, Bed, Ball, Roller, Pillow, Hook, WarmPack, ColdPack };

    Kind kind{};
    Spot place;           ///< of its middle; of a wall its face, of what one sits or lies on the top
    bool atSpot = false;  ///< where the sore spot is instead
    double size = 0;      ///< metres; 0: the usual
    bool inFront = false; ///< of the body, instead of behind it
};

std::vector<Shape> shapesOf(const Prop &prop, Vec middle);

/// Larger than a tennis ball, so that it is seen.
inline constexpr double kBallRadius = 0.042;
inline constexpr double kSeat = 0.45;

} // namespace unknot::figure
