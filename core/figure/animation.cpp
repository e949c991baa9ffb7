// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::figure {

namespace {

/// Begins and ends gently.
double eased(double part)
{
    return (1 - std::cos(part * std::numbers::pi)) / 2;
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

Pose sample(const Animation &animation, double seconds)
{
    const double round = animation.seconds();
    if (!animation.moves() || round <= 0)
        return animation.frames.empty() ? Pose{} : animation.frames.front().pose;
    double at = std::fmod(std::max(0.0, seconds), round);
    for (std::size_t i = 0; i < animation.frames.size(); ++i) {
        const Keyframe &frame = animation.frames[i];
        if (at < frame.hold)
            return frame.pose;
        at -= frame.hold;
        if (at < frame.move)
            return between(frame.pose, animation.frames[(i + 1) % animation.frames.size()].pose,
                           eased(at / frame.move));
        at -= frame.move;
    }
    return animation.frames.front().pose;
}

Scene sceneOf(const Animation &animation, double seconds, double breath, std::string_view region)
{
    Scene scene;
    scene.bones = solve(sample(animation, seconds));
    scene.shapes = fleshOf(scene.bones, breath);
    scene.spot = soreSpot(region);
    if (!scene.spot)
        scene.spot = soreSpot(animation.spot);
    if (scene.spot)
        scene.spotPlace = placeOf(scene.bones, *scene.spot, 0);
    for (const Prop &prop : animation.props) {
        const bool isThere = prop.atSpot && scene.spot;
        const double away = prop.kind == Prop::Kind::Ball ? kBallRadius - 0.012 : 0;
        const Vec middle = isThere ? placeOf(scene.bones, *scene.spot, away) : placeOf(scene.bones, prop.place);
        for (Shape &shape : shapesOf(prop, middle))
            scene.shapes.push_back(std::move(shape));
    }
    return scene;
}

} // namespace unknot::figure
