// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::figure {

/// Metres in the figure's own world: x to where a standing figure looks, y up, z to its right. The ground is y = 0.
struct Vec
{
    double x = 0;
    double y = 0;
    double z = 0;

    friend Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec operator*(Vec a, double by) { return {a.x * by, a.y * by, a.z * by}; }
    friend bool operator==(Vec a, Vec b) = default;
};

double dot(Vec a, Vec b);
Vec cross(Vec a, Vec b);
double length(Vec a);
/// The same direction, one metre long; nothing becomes nothing.
Vec unit(Vec a);
/// The part of `a` that stands square on `on`.
Vec square(Vec a, Vec on);
Vec between(Vec a, Vec b, double part);
/// By the right hand's rule.
Vec turned(Vec a, Vec axis, double degrees);
double angleBetween(Vec a, Vec b); ///< degrees

/// How a part of the body lies in space: where its front looks, where its upper end points, where its right side is.
struct Frame
{
    Vec forward{1, 0, 0};
    Vec up{0, 1, 0};
    Vec right{0, 0, 1};

    /// From the body's own directions into space.
    Vec out(Vec own) const { return forward * own.x + up * own.y + right * own.z; }
};

/// Degrees: forward, to the right, round to the left.
struct Bend
{
    double forward = 0;
    double side = 0;
    double twist = 0;

    friend bool operator==(Bend a, Bend b) = default;
};
Frame bent(const Frame &frame, Bend bend);
Bend operator*(Bend bend, double by);
Bend operator+(Bend a, Bend b);

} // namespace unknot::figure
