// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/space.h"

#include <optional>

namespace unknot::figure {

/// How the body lies before anything is bent.
enum class Lie { Upright, Supine, Prone, Side };

/// What a place is told by: the world, or a part of the body. `Near` is the side that the figure is drawn for.
enum class Anchor { World, Head, Neck, Chest, Waist, Pelvis, NearKnee, FarKnee, NearAnkle, FarAnkle };

/// A place, in metres: x, y, z of the world; forward, up and right of a part of the body.
struct Spot
{
    Anchor of = Anchor::World;
    Vec at;

    friend bool operator==(Spot a, Spot b) = default;
};

/// An arm or a leg, told by where its end is or by angles. Degrees.
struct Limb
{
    std::optional<Spot> end;   ///< wrist or ankle
    std::optional<Vec> middle; ///< which way elbow or knee points: forward, up, right of the trunk
    std::optional<Vec> point;  ///< which way fingers or toes point, in the anchor's directions
    double raise = 0;          ///< away from hanging or standing
    double plane = 0;          ///< in which direction: 0 forward, 90 outward, 180 back
    double bend = 0;           ///< of elbow or knee
    double fist = 0;           ///< 0 an open hand, 1 closed

    friend bool operator==(const Limb &a, const Limb &b) = default;
};

/// One moment of the figure.
struct Pose
{
    Lie lie = Lie::Upright;
    Vec pelvis{0, 0.9, 0};
    std::optional<double> rests; ///< the trunk is let down until its lowest part is as high as this
    Bend lean;                   ///< of the whole trunk
    Bend low;                    ///< of the lower back
    Bend high;                   ///< of the upper back
    Bend head;
    Vec shoulders; ///< moved from where they hang: forward, up, out
    Limb nearArm;
    Limb farArm;
    Limb nearLeg;
    Limb farLeg;

    friend bool operator==(const Pose &a, const Pose &b) = default;
};

/// The pose between two, 0 to 1. Limbs must be told in the same way in both.
Pose between(const Pose &a, const Pose &b, double part);

} // namespace unknot::figure
