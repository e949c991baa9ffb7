// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::figure {

namespace {

constexpr double kLaid = 0.01; ///< what is laid on the skin lies this far out

/// Begins and ends gently.
double eased(double part)
{
    return (1 - std::cos(part * std::numbers::pi)) / 2;
}

/// A frame, and how much of the way to the next one is done.
struct Place
{
    std::size_t frame = 0;
    double part = 0;
};

Place placeIn(const Animation &animation, double seconds)
{
    const double round = animation.seconds();
    if (!animation.moves() || round <= 0)
        return {};
    double at = std::fmod(std::max(0.0, seconds), round);
    for (std::size_t i = 0; i < animation.frames.size(); ++i) {
        const Keyframe &frame = animation.frames[i];
        if (at < frame.hold)
            return {i, 0};
        at -= frame.hold;
        if (at < frame.move)
            return {i, at / frame.move};
        at -= frame.move;
    }
    return {};
}

/// On the skin, and a thing laid there so that it just touches.
Vec placeOf(const Skeleton &bones, const SoreSpot &spot, double away)
{
    return placeOf(bones, {spot.place.of, spot.place.at + spot.outward * away});
}

} // namespace

double Animation::seconds() const
{
    double sum = 0;
    for (const Keyframe &frame : frames)
        sum += frame.hold + frame.move;
    return sum;
}

double Animation::startOf(std::size_t frame) const
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(frame, frames.size()); ++i)
        sum += frames[i].hold + frames[i].move;
    return sum;
}

std::vector<std::size_t> keyPoses(const Animation &animation)
{
    std::vector<std::size_t> poses;
    for (std::size_t i = 0; i < animation.frames.size(); ++i) {
        if (animation.frames[i].hold > 0 || !animation.frames[i].arrows.empty())
            poses.push_back(i);
    }
    if (poses.empty())
        poses.push_back(0);
    return poses;
}

Pose sample(const Animation &animation, double seconds)
{
    if (animation.frames.empty())
        return {};
    const Place place = placeIn(animation, seconds);
    const Keyframe &frame = animation.frames[place.frame];
    if (place.part <= 0)
        return frame.pose;
    return between(frame.pose, animation.frames[(place.frame + 1) % animation.frames.size()].pose, eased(place.part));
}

namespace {

Scene sceneOfPose(const Animation &animation, const Pose &pose, double breath, std::string_view region)
{
    Scene scene;
    scene.bones = solve(pose);
    scene.shapes = fleshOf(scene.bones, breath);
    scene.spot = soreSpot(region);
    if (!scene.spot)
        scene.spot = soreSpot(animation.spot);
    if (scene.spot)
        scene.spotPlace = placeOf(scene.bones, *scene.spot, 0);
    for (const Prop &prop : animation.props) {
        const bool isThere = prop.atSpot && scene.spot;
        const double away = prop.kind == Prop::Kind::Ball ? kBallRadius - 0.012 : kLaid;
        const Vec middle = isThere ? placeOf(scene.bones, *scene.spot, away) : placeOf(scene.bones, prop.place);
        for (Shape &shape : shapesOf(prop, middle))
            scene.shapes.push_back(std::move(shape));
    }
    return scene;
}

/// At most: a middle, and from there the ends of the axes.
double moveOf(const Lump &from, const Lump &to)
{
    double farthest = 0;
    for (std::size_t i = 0; i < from.axes.size(); ++i)
        farthest = std::max(farthest, length(to.axes[i] - from.axes[i]));
    return farthest + length(to.middle - from.middle);
}

double moveOf(const Shape &from, const Shape &to)
{
    double farthest = 0;
    for (std::size_t chain = 0; chain < std::min(from.chains.size(), to.chains.size()); ++chain) {
        const auto &before = from.chains[chain];
        const auto &after = to.chains[chain];
        for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
            farthest = std::max(farthest, moveOf(before[i], after[i]));
    }
    return farthest;
}

} // namespace

Scene sceneOf(const Animation &animation, double seconds, double breath, std::string_view region)
{
    return sceneOfPose(animation, sample(animation, seconds), breath, region);
}

double farthestMove(const Scene &from, const Scene &to)
{
    double farthest = 0;
    for (std::size_t i = 0; i < std::min(from.shapes.size(), to.shapes.size()); ++i)
        farthest = std::max(farthest, moveOf(from.shapes[i], to.shapes[i]));
    return std::max(farthest, length(to.spotPlace - from.spotPlace));
}

Scene stillOf(const Animation &animation, std::size_t frame, std::string_view region)
{
    constexpr double kHalfABreath = 0.4;
    Scene scene = sceneOfPose(animation, animation.frames.at(frame).pose, kHalfABreath, region);
    scene.arrows = animation.frames[frame].arrows;
    return scene;
}

} // namespace unknot::figure
