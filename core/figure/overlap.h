// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/animation.h"

#include <vector>

namespace unknot::figure {

/// How deep a lump is in a box; below 0: how far away. The box may lie in the world as it likes.
double depthIn(const Lump &box, const Lump &lump);

/// How deep two eggs are in each other, or a little more; below 0: they are apart.
double overlap(const Lump &a, const Lump &b);

/// The same for a thing that is not anchored to the body.
double depthIn(const Prop &prop, const Lump &lump);

/// The deepest that any part of the body is in a thing; below 0: nothing touches it.
double deepestIn(const Prop &prop, const Scene &scene);

/// The deepest that the bow of a hook is in head, trunk or legs: its knob is pressed in, and hands close round it.
double hookIn(const Scene &scene);

/// An arm or a leg in another part of the body.
struct LimbIn
{
    Part limb{};
    Part other{};
    double depth = 0; ///< below 0: they are apart
};

/// How deep hands, forearms, feet and shins are in the parts of the body that they do not grow from.
std::vector<LimbIn> limbsIn(const std::vector<Shape> &shapes);

} // namespace unknot::figure
