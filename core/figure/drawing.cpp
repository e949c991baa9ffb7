// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/drawing.h"

#include <algorithm>

namespace unknot::figure {

namespace {

constexpr double kMargin = 0.07; ///< metres around the body
constexpr int kSamples = 16;     ///< of a round, to find the room that it needs
constexpr double kFarGlow = 0.2; ///< how strong the sore place is where it lies behind the body

bool hasFloor(const Animation &animation)
{
    const auto lies = [](const Prop &prop) { return prop.kind == Prop::Kind::Mat || prop.kind == Prop::Kind::Bed; };
    return std::ranges::none_of(animation.props, lies);
}

std::optional<Shadow> shadowOf(const Scene &scene, const View &view)
{
    constexpr double kNear = 0.3; // what is lower than this throws a shadow
    constexpr double kWider = 0.14;
    double left = 1e9, right = -1e9;
    for (const Shape &shape : scene.shapes) {
        for (const auto &chain : shape.chains) {
            for (const Lump &lump : chain) {
                if (!shape.isBody() || lump.middle.y > kNear)
                    continue;
                const double x = view.project({lump.middle.x, 0, lump.middle.z}).x;
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    return left < right ? std::optional(Shadow{{(left + right) / 2, 0}, (right - left) / 2 + kWider}) : std::nullopt;
}

std::optional<Glow> glowOf(const Scene &scene, const View &view)
{
    if (!scene.spot)
        return std::nullopt;
    const Vec outward =
        placeOf(scene.bones, {scene.spot->place.of, scene.spot->place.at + scene.spot->outward}) - scene.spotPlace;
    const double facing = view.depth(outward); // 1: towards the viewer
    return Glow{view.project(scene.spotPlace), scene.spot->radius * 1.9,
                std::clamp(0.95 + facing * 1.4, kFarGlow, 1.0)};
}

ArrowLine lineOf(const Arrow &arrow, const Scene &scene, const View &view)
{
    const Point from = view.project(placeOf(scene.bones, arrow.from)),
                to = view.project(placeOf(scene.bones, arrow.to));
    const Point along{to.x - from.x, to.y - from.y};
    return {from, {(from.x + to.x) / 2 - along.y * arrow.bow, (from.y + to.y) / 2 + along.x * arrow.bow}, to};
}

std::vector<std::vector<Outline>> groupsOf(std::vector<Outline> outlines)
{
    std::vector<std::vector<Outline>> groups;
    for (Outline &outline : outlines) {
        const bool goesOn =
            !groups.empty() && outline.part != Part::Thing && groups.back().front().part == outline.part;
        if (!goesOn)
            groups.emplace_back();
        groups.back().push_back(std::move(outline));
    }
    return groups;
}

/// The sore place is on the skin of a part: arms and hands may come before it.
std::size_t glowAfter(const std::vector<std::vector<Outline>> &groups, Part part)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].front().part == part)
            last = i + 1;
    }
    return last;
}

bool isLaidOn(Stuff stuff)
{
    return stuff == Stuff::Ball || stuff == Stuff::WarmPack || stuff == Stuff::ColdPack || stuff == Stuff::Mark;
}

Box joined(const Box &a, const Box &b)
{
    return {std::min(a.left, b.left), std::max(a.right, b.right), std::min(a.bottom, b.bottom),
            std::max(a.top, b.top)};
}

/// Arrows need room as well.
Box roomOfArrows(const Animation &animation, Box room)
{
    for (std::size_t i = 0; i < animation.frames.size(); ++i) {
        if (animation.frames[i].arrows.empty())
            continue;
        const Scene scene = stillOf(animation, i);
        for (const Arrow &arrow : scene.arrows) {
            const ArrowLine line = lineOf(arrow, scene, animation.view);
            for (const Point &point : {line.from, line.to})
                room = joined(room, {point.x, point.x, point.y, point.y});
        }
    }
    return room;
}

} // namespace

Drawing drawingOf(const Animation &animation, const Scene &scene)
{
    Drawing drawing;
    drawing.hasFloor = hasFloor(animation);
    if (drawing.hasFloor)
        drawing.shadow = shadowOf(scene, animation.view);
    drawing.groups = groupsOf(inOrder(scene.shapes, animation.view));
    drawing.glow = glowOf(scene, animation.view);
    if (scene.spot)
        drawing.glowAfter =
            glowAfter(drawing.groups, scene.spot->place.of == Anchor::Head ? Part::Head : Part::Trunk);
    for (const Shape &shape : scene.shapes) {
        if (isLaidOn(shape.stuff))
            drawing.onGlow.push_back(outlineOf(shape, animation.view));
    }
    for (const Arrow &arrow : scene.arrows)
        drawing.arrows.push_back(lineOf(arrow, scene, animation.view));
    return drawing;
}

Box roomOf(const Animation &animation)
{
    constexpr double kFar = 1e9;
    Box room{kFar, -kFar, kFar, -kFar};
    const int samples = animation.moves() ? kSamples : 1;
    for (int i = 0; i < samples; ++i) {
        const auto scene = sceneOf(animation, animation.seconds() * i / samples, 0);
        std::vector<Outline> outlines = inOrder(scene.shapes, animation.view);
        // A wall may be cut off at the edge of the picture, and a door frame where not the whole body is shown.
        std::erase_if(outlines, [&animation](const Outline &outline) {
            return outline.stuff == Stuff::Wall || (outline.stuff == Stuff::DoorFrame && animation.view.from > 0);
        });
        room = joined(room, boundsOf(outlines));
    }
    room = roomOfArrows(animation, room);
    room = {room.left - kMargin, room.right + kMargin, room.bottom - kMargin, room.top + kMargin};
    if (animation.view.from > 0)
        room.bottom = animation.view.from;
    return room;
}

} // namespace unknot::figure
