// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace unknot::figure {

namespace {

constexpr int kDirections = 36;
constexpr double kRadians = std::numbers::pi / 180;

struct Axes
{
    Vec right;
    Vec up;
    Vec towards;
};

const std::array<Point, kDirections> &rays()
{
    static const auto all = [] {
        std::array<Point, kDirections> made;
        for (int i = 0; i < kDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / kDirections;
            made[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
        }
        return made;
    }();
    return all;
}

Axes axesOf(const View &view)
{
    const double turn = view.turn * kRadians, tilt = view.tilt * kRadians;
    Axes axes;
    axes.right = {std::cos(turn), 0, -std::sin(turn)};
    axes.towards = {std::cos(tilt) * std::sin(turn), std::sin(tilt), std::cos(tilt) * std::cos(turn)};
    axes.up = cross(axes.towards, axes.right);
    return axes;
}

/// The hull of both: in every direction the point of the one that reaches farther.
void addHull(Outline &outline, const Lump &a, const Lump &b, const Axes &axes)
{
    auto &piece = outline.pieces.emplace_back();
    auto &edge = outline.edges.emplace_back();
    piece.reserve(kDirections);
    edge.reserve(kDirections);
    for (const Point &ray : rays()) {
        const Vec direction = axes.right * ray.x + axes.up * ray.y;
        const Vec first = a.farthest(direction), second = b.farthest(direction);
        const Vec best = dot(first, direction) >= dot(second, direction) ? first : second;
        const Point point{dot(best, axes.right), dot(best, axes.up)};
        piece.push_back(point);
        edge.push_back({point.x + ray.x * kLineWidth, point.y + ray.y * kLineWidth});
    }
}

double depthOf(const Shape &shape, const View &view)
{
    double sum = 0;
    int count = 0;
    for (const auto &chain : shape.chains) {
        for (const Lump &lump : chain) {
            sum += view.depth(lump.middle);
            ++count;
        }
    }
    return sum / std::max(1, count) + shape.before;
}

/// A limb that does not reach far towards the viewer or away is one thing: no edge is seen at its joints.
void keepLimbsTogether(std::vector<Outline> &outlines)
{
    constexpr double kReachesFar = 0.3;
    for (const Part part : {Part::NearArm, Part::FarArm, Part::NearLeg, Part::FarLeg}) {
        double low = std::numeric_limits<double>::max(), high = -low, sum = 0;
        int count = 0;
        for (const Outline &outline : outlines) {
            if (outline.part != part)
                continue;
            low = std::min(low, outline.depth);
            high = std::max(high, outline.depth);
            sum += outline.depth;
            ++count;
        }
        if (count == 0 || high - low > kReachesFar)
            continue;
        for (Outline &outline : outlines) {
            if (outline.part == part)
                outline.depth = sum / count;
        }
    }
}

/// What lies behind the middle of the body is a little darker, more and more within a hand's width.
void shadeTheFar(std::vector<Outline> &outlines)
{
    constexpr double kFully = 0.16;
    double sum = 0;
    int count = 0;
    for (const Outline &outline : outlines) {
        if (outline.part == Part::Trunk) {
            sum += outline.depth;
            ++count;
        }
    }
    const double middle = count > 0 ? sum / count : 0;
    for (Outline &outline : outlines) {
        if (outline.part >= Part::NearArm)
            outline.shade = std::clamp((middle - outline.depth) / kFully, 0.0, 1.0);
    }
}

} // namespace

Point View::project(Vec place) const
{
    const Axes axes = axesOf(*this);
    return {dot(place, axes.right), dot(place, axes.up)};
}

double View::depth(Vec place) const
{
    return dot(place, axesOf(*this).towards);
}

Outline outlineOf(const Shape &shape, const View &view)
{
    const Axes axes = axesOf(view);
    Outline outline;
    outline.stuff = shape.stuff;
    outline.part = shape.part;
    outline.depth = depthOf(shape, view);
    for (const auto &chain : shape.chains) {
        if (chain.size() == 1)
            addHull(outline, chain.front(), chain.front(), axes);
        for (std::size_t i = 1; i < chain.size(); ++i)
            addHull(outline, chain[i - 1], chain[i], axes);
    }
    return outline;
}

std::vector<Outline> inOrder(const std::vector<Shape> &shapes, const View &view)
{
    std::vector<Outline> outlines;
    outlines.reserve(shapes.size());
    for (const Shape &shape : shapes)
        outlines.push_back(outlineOf(shape, view));
    keepLimbsTogether(outlines);
    shadeTheFar(outlines);
    std::ranges::stable_sort(outlines, {}, &Outline::depth);
    return outlines;
}

Box boundsOf(const std::vector<Outline> &outlines)
{
    constexpr double kFar = std::numeric_limits<double>::max();
    Box box{kFar, -kFar, kFar, -kFar};
    for (const Outline &outline : outlines) {
        for (const auto &piece : outline.pieces) {
            for (const Point &point : piece) {
                box.left = std::min(box.left, point.x);
                box.right = std::max(box.right, point.x);
                box.bottom = std::min(box.bottom, point.y);
                box.top = std::max(box.top, point.y);
            }
        }
    }
    return outlines.empty() ? Box{} : box;
}

} // namespace unknot::figure
