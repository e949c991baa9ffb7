// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/overlap.h"

#include "core/figure/props.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace unknot::figure {

namespace {

constexpr double kApart = -1e9;
constexpr int kBetween = 4; ///< lumps that stand for the skin from one to the next

Lump blend(const Lump &a, const Lump &b, double part)
{
    Lump lump{between(a.middle, b.middle, part), {}, false};
    for (std::size_t i = 0; i < lump.axes.size(); ++i)
        lump.axes[i] = between(a.axes[i], b.axes[i], part);
    return lump;
}

/// A chain with what lies between its lumps.
std::vector<Lump> filled(const std::vector<Lump> &chain)
{
    std::vector<Lump> lumps;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        lumps.push_back(chain[i]);
        for (int k = 1; i + 1 < chain.size() && k < kBetween; ++k)
            lumps.push_back(blend(chain[i], chain[i + 1], static_cast<double>(k) / kBetween));
    }
    return lumps;
}

double along(const Lump &a, const Lump &b, Vec outward)
{
    return dot(a.farthest(outward), outward) - dot(b.farthest(outward * -1), outward);
}

/// A roller lies across: what counts is how near something comes to its axis.
double depthInRoller(const Lump &end, const Lump &other, const Lump &lump)
{
    const double low = std::min(end.middle.z, other.middle.z), high = std::max(end.middle.z, other.middle.z);
    if (lump.middle.z < low || lump.middle.z > high)
        return kApart;
    const Vec axis{end.middle.x, end.middle.y, lump.middle.z};
    const Vec outward = unit(lump.middle - axis);
    return dot(axis, outward) + length(end.axes[0]) - dot(lump.farthest(outward * -1), outward);
}

/// A pillow lies flat: how far below its face something is.
double depthInPillow(const Lump &pillow, const Lump &lump)
{
    const double x = (lump.middle.x - pillow.middle.x) / length(pillow.axes[0]);
    const double z = (lump.middle.z - pillow.middle.z) / length(pillow.axes[2]);
    const double left = 1 - x * x - z * z;
    if (left <= 0)
        return kApart;
    return pillow.middle.y + length(pillow.axes[1]) * std::sqrt(left) - lump.farthest({0, -1, 0}).y;
}

using Depth = std::function<double(const Lump &)>;

Depth depthOf(const Prop &prop)
{
    const auto shapes = shapesOf(prop, prop.place.at);
    switch (prop.kind) {
    case Prop::Kind::Roller:
        return [chain = shapes.front().chains.front()](const Lump &lump) {
            return depthInRoller(chain.front(), chain.back(), lump);
        };
    case Prop::Kind::Pillow:
        return [pillow = shapes.front().chains.front().front()](const Lump &lump) {
            return depthInPillow(pillow, lump);
        };
    case Prop::Kind::Door:
        return [shapes](const Lump &lump) {
            double deepest = kApart;
            for (const Shape &post : shapes)
                deepest = std::max(deepest, depthIn(post.chains.front().front(), lump));
            return deepest;
        };
    default:
        return [box = shapes.back().chains.front().front()](const Lump &lump) { return depthIn(box, lump); };
    }
}

struct PartLumps
{
    Part part{};
    std::vector<Lump> lumps;
};

bool isArm(Part part)
{
    return part == Part::NearArm || part == Part::FarArm;
}

bool isLimb(Part part)
{
    return isArm(part) || part == Part::NearLeg || part == Part::FarLeg;
}

/// All of the body, part by part.
std::vector<PartLumps> wholeOf(const std::vector<Shape> &shapes)
{
    std::vector<PartLumps> parts;
    for (const Shape &shape : shapes) {
        if (!shape.isBody())
            continue;
        for (const auto &chain : shape.chains)
            parts.push_back({shape.part, filled(chain)});
    }
    return parts;
}

/// From the elbow on, and from the knee on: what one lays somewhere. The joint itself is left out.
std::vector<PartLumps> endsOf(const std::vector<Shape> &shapes)
{
    std::vector<PartLumps> ends;
    std::array<int, 7> seen{};
    for (const Shape &shape : shapes) {
        if (!isLimb(shape.part))
            continue;
        const int index = seen.at(static_cast<std::size_t>(shape.part))++;
        if (index == 0 || (isArm(shape.part) && index > 1)) // the upper half of the limb; the sleeve
            continue;
        const auto lumps = filled(shape.chains.front());
        const auto from = std::min<std::ptrdiff_t>(kBetween, static_cast<std::ptrdiff_t>(lumps.size()));
        ends.push_back({shape.part, {lumps.begin() + from, lumps.end()}});
    }
    return ends;
}

} // namespace

double depthIn(const Lump &box, const Lump &lump)
{
    double shallowest = -kApart;
    for (const Vec &axis : box.axes) {
        for (const double sign : {1.0, -1.0}) {
            const Vec outward = unit(axis) * sign;
            shallowest = std::min(shallowest, along(box, lump, outward));
        }
    }
    return shallowest;
}

double overlap(const Lump &a, const Lump &b)
{
    double least = along(a, b, unit(b.middle - a.middle));
    for (const Lump *lump : {&a, &b}) {
        for (const Vec &axis : lump->axes) {
            for (const double sign : {1.0, -1.0})
                least = std::min(least, along(a, b, unit(axis) * sign));
        }
    }
    return least;
}

double depthIn(const Prop &prop, const Lump &lump)
{
    return depthOf(prop)(lump);
}

double deepestIn(const Prop &prop, const Scene &scene)
{
    const auto depth = depthOf(prop);
    double deepest = kApart;
    for (const auto &[part, lumps] : wholeOf(scene.shapes)) {
        for (const Lump &lump : lumps)
            deepest = std::max(deepest, depth(lump));
    }
    return deepest;
}

double hookIn(const Scene &scene)
{
    std::vector<Lump> hook;
    for (const Shape &shape : scene.shapes) {
        if (shape.stuff != Stuff::Hook || shape.chains.front().size() < 2)
            continue; // the knob is pressed in
        const auto lumps = filled(shape.chains.front());
        hook.insert(hook.end(), lumps.begin(), lumps.end());
    }
    double deepest = kApart;
    for (const auto &[part, lumps] : wholeOf(scene.shapes)) {
        if (isArm(part))
            continue;
        for (const Lump &lump : lumps) {
            for (const Lump &each : hook)
                deepest = std::max(deepest, overlap(each, lump));
        }
    }
    return deepest;
}

std::vector<LimbIn> limbsIn(const std::vector<Shape> &shapes)
{
    std::vector<LimbIn> found;
    const auto whole = wholeOf(shapes);
    for (const auto &end : endsOf(shapes)) {
        for (const auto &other : whole) {
            if (other.part == end.part)
                continue;
            double deepest = kApart;
            for (const Lump &a : end.lumps) {
                for (const Lump &b : other.lumps)
                    deepest = std::max(deepest, overlap(a, b));
            }
            found.push_back({end.part, other.part, deepest});
        }
    }
    return found;
}

} // namespace unknot::figure
