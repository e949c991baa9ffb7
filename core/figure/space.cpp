// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/space.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::figure {

namespace {

constexpr double kRadians = std::numbers::pi / 180;

Frame turned(const Frame &frame, Vec axis, double degrees)
{
    return {turned(frame.forward, axis, degrees), turned(frame.up, axis, degrees),
            turned(frame.right, axis, degrees)};
}

} // namespace

double dot(Vec a, Vec b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

Vec cross(Vec a, Vec b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

double length(Vec a)
{
    return std::sqrt(dot(a, a));
}

Vec unit(Vec a)
{
    const double whole = length(a);
    return whole > 0 ? a * (1 / whole) : a;
}

Vec square(Vec a, Vec on)
{
    const Vec axis = unit(on);
    return a - axis * dot(a, axis);
}

Vec between(Vec a, Vec b, double part)
{
    return a + (b - a) * part;
}

Vec turned(Vec a, Vec axis, double degrees)
{
    const double angle = degrees * kRadians;
    const Vec n = unit(axis);
    return a * std::cos(angle) + cross(n, a) * std::sin(angle) + n * (dot(n, a) * (1 - std::cos(angle)));
}

double angleBetween(Vec a, Vec b)
{
    const double cosine = dot(unit(a), unit(b));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) / kRadians;
}

Frame bent(const Frame &frame, Bend bend)
{
    const Frame twisted = turned(frame, frame.up, bend.twist);
    const Frame leaning = turned(twisted, twisted.forward, bend.side);
    return turned(leaning, leaning.right, -bend.forward);
}

Bend operator*(Bend bend, double by)
{
    return {bend.forward * by, bend.side * by, bend.twist * by};
}

Bend operator+(Bend a, Bend b)
{
    return {a.forward + b.forward, a.side + b.side, a.twist + b.twist};
}

} // namespace unknot::figure
