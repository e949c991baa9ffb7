// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/animation.h"
#include "core/figure/picture.h"

#include <optional>
#include <vector>

namespace unknot::figure {

/// What lies on the ground below a body.
struct Shadow
{
    Point middle;
    double half = 0; ///< of its width
};

/// The sore place: strong where it looks at the viewer, faint where it lies behind the body.
struct Glow
{
    Point middle;
    double radius = 0;
    double strength = 1;
};

/// Which way something moves: a curve with one control point.
struct ArrowLine
{
    Point from;
    Point bend;
    Point to;
};

/// Everything that is painted of a scene, in the order of painting. Whoever paints needs nothing else.
struct Drawing
{
    bool hasFloor = false; ///< a line to stand on, where no mat and no bed is
    std::optional<Shadow> shadow;
    std::vector<std::vector<Outline>> groups; ///< each is painted as one: no edge is seen inside it
    std::optional<Glow> glow;
    std::size_t glowAfter = 0;   ///< how many groups lie below the glow; it shines a little through those above
    std::vector<Outline> onGlow; ///< the ball or pack on the sore place
    std::vector<ArrowLine> arrows;
};

Drawing drawingOf(const Animation &animation, const Scene &scene);
/// The room that an animation needs at any time.
Box roomOf(const Animation &animation);

} // namespace unknot::figure
