// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/props.h"

namespace unknot::figure {

namespace {

constexpr double kUnder = -20;  ///< in the order of painting: beneath everything
constexpr double kBehind = -10; ///< behind the body, whatever the view
const Frame kWorld;

Shape thing(Stuff stuff, std::vector<Lump> chain, double before)
{
    return {stuff, Part::Thing, {std::move(chain)}, before};
}

Shape slab(Stuff stuff, Vec middle, Vec half, double before)
{
    return thing(stuff, {box(middle, kWorld, half.x, half.y, half.z)}, before);
}

/// Seat and four legs; `back` where there is something to lean on.
std::vector<Shape> seat(Vec top, bool hasBack)
{
    constexpr double kThick = 0.022, kDeep = 0.21, kWide = 0.21, kLeg = 0.017;
    std::vector<Shape> shapes;
    const double tall = top.y - 2 * kThick;
    for (const double z : {-1.0, 1.0}) {
        for (const double x : {-1.0, 1.0}) {
            const Vec middle{top.x + x * (kDeep - 0.03), tall / 2, top.z + z * (kWide - 0.03)};
            shapes.push_back(slab(Stuff::Wood, middle, {kLeg, tall / 2, kLeg}, z < 0 ? kBehind : kBehind + 2));
        }
        if (hasBack) {
            const Vec middle{top.x - kDeep + 0.01, top.y + 0.2, top.z + z * (kWide - 0.03)};
            shapes.push_back(slab(Stuff::Wood, middle, {kLeg, 0.2, kLeg}, kBehind));
        }
    }
    if (hasBack)
        shapes.push_back(
            slab(Stuff::Wood, {top.x - kDeep + 0.01, top.y + 0.34, top.z}, {0.014, 0.1, kWide - 0.01}, kBehind + 1));
    shapes.push_back(slab(Stuff::Wood, top - Vec{0, kThick, 0}, {kDeep, kThick, kWide}, kBehind + 3));
    return shapes;
}

/// Its face is at `face`, and it goes on away from the body, which stands at the middle of the world.
Shape wall(Vec face, double halfWide)
{
    constexpr double kThick = 0.045, kTall = 2.0;
    const double behind = face.x < 0 ? -kThick : kThick;
    return slab(Stuff::Wall, {face.x + behind, kTall / 2, face.z}, {kThick, kTall / 2, halfWide}, kUnder + 1);
}

std::vector<Shape> table(Vec top)
{
    constexpr double kThick = 0.018, kDeep = 0.28, kWide = 0.42;
    std::vector<Shape> shapes;
    for (const double z : {-1.0, 1.0}) {
        const Vec middle{top.x + kDeep - 0.05, top.y / 2, top.z + z * (kWide - 0.05)};
        shapes.push_back(slab(Stuff::Wood, middle, {0.02, top.y / 2, 0.02}, kBehind));
    }
    shapes.push_back(slab(Stuff::Wood, top - Vec{0, kThick, 0}, {kDeep, kThick, kWide}, kBehind + 3));
    return shapes;
}

std::vector<Shape> door(Vec middle)
{
    constexpr double kTall = 2.02, kHalf = 0.46;
    std::vector<Shape> shapes;
    for (const double side : {-1.0, 1.0})
        shapes.push_back(
            slab(Stuff::Wood, {middle.x, kTall / 2, middle.z + side * kHalf}, {0.05, kTall / 2, 0.035}, kBehind));
    shapes.push_back(slab(Stuff::Wood, {middle.x, kTall, middle.z}, {0.05, 0.035, kHalf + 0.035}, kBehind));
    return shapes;
}

/// A shaft with a wide bow at one end.
std::vector<Shape> hook(Vec knob, double reach)
{
    constexpr double kThick = 0.013, kBow = 0.16;
    constexpr int kParts = 14;
    std::vector<Lump> tube{ball(knob, kThick)};
    const Vec centre = knob + Vec{kBow - 0.06, 0.11, 0};
    for (int i = 0; i <= kParts; ++i) { // over the shoulder, from behind to the front
        const Vec spoke = turned({-kBow, -0.05, 0}, {0, 0, -1}, 195.0 * i / kParts);
        tube.push_back(ball(centre + spoke, kThick));
    }
    tube.push_back(ball(centre + Vec{kBow + 0.03, -reach, 0}, kThick));
    return {thing(Stuff::Hook, std::move(tube), 0.12), thing(Stuff::Hook, {ball(knob, 0.026)}, 0.13)};
}

} // namespace

std::vector<Shape> shapesOf(const Prop &prop, Vec middle)
{
    using Kind = Prop::Kind;
    const double size = prop.size;
    switch (prop.kind) {
    case Kind::Mat:
        return {slab(Stuff::Mat, middle - Vec{0, 0.012, 0}, {size > 0 ? size : 0.95, 0.012, 0.33}, kUnder)};
    case Kind::Wall:
        return {wall(middle, size > 0 ? size : 0.4)};
    case Kind::Door:
        return door(middle);
    case Kind::Chair:
        return seat(middle, true);
    case Kind::Stool:
        return seat(middle, false);
    case Kind::Table:
        return table(middle);
    case Kind::Bed:
        return {slab(Stuff::Wood, middle - Vec{0, 0.26, 0}, {1.02, 0.08, 0.45}, kUnder),
                slab(Stuff::Cloth, middle - Vec{0, 0.09, 0}, {1.0, 0.09, 0.44}, kUnder + 1)};
    case Kind::Ball:
        return {thing(Stuff::Ball, {ball(middle, size > 0 ? size : kBallRadius)}, 0.06)};
    case Kind::Roller: {
        const double radius = size > 0 ? size : 0.075;
        return {thing(Stuff::Roller,
                      {egg(middle - Vec{0, 0, 0.22}, kWorld, radius, radius, 0),
                       egg(middle + Vec{0, 0, 0.22}, kWorld, radius, radius, 0)},
                      -0.3)};
    }
    case Kind::Pillow:
        return {thing(Stuff::Cloth, {egg(middle, kWorld, 0.2, size > 0 ? size : 0.05, 0.24)}, kBehind)};
    case Kind::Hook:
        return hook(middle, size > 0 ? size : 0.2);
    case Kind::Pack:
        return {thing(Stuff::Pack, {egg(middle, kWorld, 0.05, 0.1, 0.1)}, 0.08)};
    }
    return {};
}

} // namespace unknot::figure
