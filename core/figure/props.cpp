// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/props.h"

#include <cmath>

namespace unknot::figure {

namespace {

constexpr double kUnder = -20;  ///< in the order of painting: beneath everything
constexpr double kBehind = -10; ///< behind the body, whatever the view
constexpr double kBefore = 10;  ///< before it
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
Shape wall(Vec face, double halfWide, double before)
{
    constexpr double kThick = 0.045, kTall = 2.0;
    const double behind = face.x < 0 ? -kThick : kThick;
    return slab(Stuff::Wall, {face.x + behind, kTall / 2, face.z}, {kThick, kTall / 2, halfWide}, before);
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

std::vector<Shape> door(Vec middle, bool inFront)
{
    constexpr double kTall = 2.02, kHalf = 0.46;
    std::vector<Shape> shapes;
    for (const double side : {-1.0, 1.0})
        shapes.push_back(slab(Stuff::DoorFrame, {middle.x, kTall / 2, middle.z + side * kHalf},
                              {0.05, kTall / 2, 0.035}, inFront && side > 0 ? kBefore : kBehind));
    shapes.push_back(slab(Stuff::DoorFrame, {middle.x, kTall, middle.z}, {0.05, 0.035, kHalf + 0.035}, kBehind));
    return shapes;
}

/// Lies across the body; its hollow end is what it is known by.
std::vector<Shape> roller(Vec middle, double radius)
{
    const Vec half{0, 0, 0.22};
    const auto disc = [&](double part) { return egg(middle + half, kWorld, radius * part, radius * part, 0); };
    return {thing(Stuff::Roller, {egg(middle - half, kWorld, radius, radius, 0), disc(1)}, -0.3),
            thing(Stuff::RollerEnd, {disc(0.78)}, -0.5), thing(Stuff::Roller, {disc(0.42)}, -0.49)};
}

/// Seen well from the side and from the front.
Lump point(Vec middle, double x, double y)
{
    constexpr double kThin = 0.0065, kAslant = 0.75;
    return ball(middle + Vec{x * kAslant, y, -x * kAslant}, kThin);
}

/// A bottle of hot water, and warmth that rises from it.
std::vector<Shape> warmPack(Vec middle)
{
    std::vector<Shape> shapes{thing(Stuff::WarmPack,
                                    {egg(middle - Vec{0, 0.06, 0}, kWorld, 0.035, 0.05, 0.07),
                                     egg(middle + Vec{0, 0.025, 0}, kWorld, 0.03, 0.05, 0.07)},
                                    0.12),
                              thing(Stuff::WarmPack,
                                    {egg(middle + Vec{0, 0.06, 0}, kWorld, 0.022, 0.03, 0.03),
                                     egg(middle + Vec{0, 0.105, 0}, kWorld, 0.026, 0.012, 0.034)},
                                    0.12)};
    for (const double x : {-0.07, -0.02, 0.03}) {
        std::vector<Lump> wave;
        for (int i = 0; i <= 8; ++i)
            wave.push_back(point(middle, x + 0.012 * std::sin(i * 0.8), 0.15 + 0.015 * i));
        shapes.push_back(thing(Stuff::WarmPack, std::move(wave), kBefore));
    }
    return shapes;
}

/// Cold, told by a flake of snow.
std::vector<Shape> coldPack(Vec middle)
{
    std::vector<Shape> shapes{thing(
        Stuff::ColdPack, {egg(middle, kWorld, 0.04, 0.075, 0.085), egg(middle, kWorld, 0.035, 0.085, 0.075)}, 0.12)};
    constexpr double kRay = 0.05;
    Shape flake{Stuff::Mark, Part::Thing, {}, kBefore};
    for (const double degrees : {30.0, 90.0, 150.0}) {
        const Vec ray = turned({kRay, 0, 0}, {0, 0, 1}, degrees);
        flake.chains.push_back({point(middle, ray.x, ray.y), point(middle, -ray.x, -ray.y)});
    }
    shapes.push_back(std::move(flake));
    return shapes;
}

/// A shaft with a wide bow at one end.
std::vector<Shape> hook(Vec knob, double reach)
{
    constexpr double kThick = 0.013, kBow = 0.115;
    constexpr int kParts = 14;
    std::vector<Lump> tube{ball(knob, kThick)};
    const Vec centre = knob + Vec{kBow - 0.03, 0.07, 0};
    for (int i = 0; i <= kParts; ++i) { // over the shoulder, from behind to the front
        const Vec spoke = turned({-kBow, -0.03, 0}, {0, 0, -1}, 195.0 * i / kParts);
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
        return {wall(middle, size > 0 ? size : 0.4, prop.inFront ? kBefore : kUnder + 1)};
    case Kind::Door:
        return door(middle, prop.inFront);
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
        return roller(middle, radius);
    }
    case Kind::Pillow:
        return {thing(Stuff::Cloth, {egg(middle, kWorld, 0.2, size > 0 ? size : 0.05, 0.24)}, kBehind)};
    case Kind::Hook:
        return hook(middle, size > 0 ? size : 0.2);
    case Kind::WarmPack:
        return warmPack(middle);
    case Kind::ColdPack:
        return coldPack(middle);
    }
    return {};
}

} // namespace unknot::figure
