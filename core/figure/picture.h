// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/flesh.h"

#include <optional>
#include <vector>

namespace unknot::figure {

/// On the drawing plane, in metres: x to the viewer's right, y up.
struct Point
{
    double x = 0;
    double y = 0;
};

/// From where one looks, without perspective. Turn 0 sees the near side, 90 the front, -90 the back; tilt looks down.
struct View
{
    double turn = 0;
    double tilt = 0;
    double from = 0; ///< what is lower than this is left out, in metres: a closer look at head and arms

    Point project(Vec place) const;
    double depth(Vec place) const; ///< larger is nearer
};

struct Box
{
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;
};

/// One part as it is seen: convex pieces that together are its outline, and the same a line's width larger.
struct Outline
{
    Stuff stuff{};
    Part part = Part::Thing;
    std::vector<std::vector<Point>> pieces;
    std::vector<std::vector<Point>> edges;
    double depth = 0;
    double shade = 0; ///< 0 near to 1 far: a limb on the far side is a little darker
};

inline constexpr double kLineWidth = 0.0045; ///< metres

Outline outlineOf(const Shape &shape, const View &view);
/// All parts, those farthest away first.
std::vector<Outline> inOrder(const std::vector<Shape> &shapes, const View &view);
Box boundsOf(const std::vector<Outline> &outlines);

} // namespace unknot::figure
