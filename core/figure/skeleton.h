// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/pose.h"

#include <array>
#include <cstddef>

namespace unknot::figure {

enum class Joint {
    Head,  ///< middle of the skull
    Skull, ///< its lower edge, where the neck ends
    Neck,  ///< where the neck begins
    Chest,
    Waist,
    Pelvis, ///< between the hips
    NearShoulder,
    NearElbow,
    NearWrist,
    FarShoulder,
    FarElbow,
    FarWrist,
    NearHip,
    NearKnee,
    NearAnkle,
    FarHip,
    FarKnee,
    FarAnkle
};
inline constexpr std::size_t kJoints = 18;

/// The lengths of an adult's bones in metres, by body proportions (Drillis and Contini) at a height of 1.70 m.
namespace bones {
inline constexpr double low = 0.17;
inline constexpr double middle = 0.18;
inline constexpr double high = 0.20;
inline constexpr double neck = 0.07;
inline constexpr double skull = 0.095;
inline constexpr double hipHalf = 0.085;
inline constexpr double shoulderHalf = 0.168;
inline constexpr double shoulderBelowNeck = 0.055;
inline constexpr double upperArm = 0.295;
inline constexpr double foreArm = 0.25;
inline constexpr double thigh = 0.42;
inline constexpr double shank = 0.41;
inline constexpr double ankle = 0.07; ///< above the sole
} // namespace bones

/// Where every joint is, and how the parts between them lie.
struct Skeleton
{
    std::array<Vec, kJoints> joints;
    Frame pelvis;
    Frame low;
    Frame high;
    Frame head;
    Frame nearHand; ///< forward: fingers; up: back of the hand
    Frame farHand;
    Frame nearFoot; ///< forward: toes; up: away from the sole
    Frame farFoot;
    double nearFist = 0;
    double farFist = 0;
    double missed = 0; ///< the most by which a wrist or ankle could not reach its place

    Vec at(Joint joint) const { return joints[static_cast<std::size_t>(joint)]; }
};

/// The near side is the right side of the body.
Skeleton solve(const Pose &pose);
/// A place in space.
Vec placeOf(const Skeleton &skeleton, Spot spot);

/// Degrees as an anatomist counts them: 0 is straight.
double kneeBend(const Skeleton &skeleton, bool near);
double elbowBend(const Skeleton &skeleton, bool near);
double hipBend(const Skeleton &skeleton, bool near);

} // namespace unknot::figure
