// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/picture.h"
#include "core/figure/pose.h"
#include "core/figure/props.h"
#include "core/figure/spots.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::figure {

/// Shows in a picture that stands still which way something moves.
struct Arrow
{
    Spot from;
    Spot to;
    double bow = 0; ///< how far it bends to its left, as a part of its length
};

/// A pose, how long it is held, and how long the way from there to the next one takes.
struct Keyframe
{
    Pose pose;
    std::vector<Arrow> arrows;
    double hold = 0; ///< seconds
    double move = 0;
};

/// A technique shown: what it looks like from where, with what, and how it moves. Told for the near side.
struct Animation
{
    std::string id;
    std::vector<std::string>
        shows;        ///< techniques, or "technique/way"; and positions, for what has no figure of its own
    std::string spot; ///< the pair of regions that it is drawn for, where nobody marked one
    View view;
    std::vector<Prop> props;
    std::vector<Keyframe> frames; ///< goes on with the first after the last; one alone stands still

    bool moves() const { return frames.size() > 1; }
    double seconds() const; ///< of one round
    double startOf(std::size_t frame) const;
};

/// The pose at a time, in rounds without end.
Pose sample(const Animation &animation, double seconds);

/// The frames that tell it without motion: what is held or has an arrow; else the first.
std::vector<std::size_t> keyPoses(const Animation &animation);

/// Everything that is seen at a time.
struct Scene
{
    std::vector<Shape> shapes;
    std::vector<Arrow> arrows; ///< of a frame that stands still
    Skeleton bones;
    std::optional<SoreSpot> spot;
    Vec spotPlace;
};
/// `region` is what the person marked; empty: the animation's own.
Scene sceneOf(const Animation &animation, double seconds, double breath, std::string_view region = {});
/// How far anything in it moved from one time to another, in metres. Both are of the same animation.
double farthestMove(const Scene &from, const Scene &to);
/// One frame as it stands.
Scene stillOf(const Animation &animation, std::size_t frame, std::string_view region = {});

} // namespace unknot::figure
