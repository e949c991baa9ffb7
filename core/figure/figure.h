// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unknot::figure {

/// Metres in the figure's own world: x to the viewer's right, y up, the ground at y = 0; the view is a drawing plane.
struct Point
{
    double x = 0;
    double y = 0;
};

enum class Joint {
    Head,
    Neck,
    Chest,
    Waist,
    Pelvis,
    ShoulderNear,
    ElbowNear,
    WristNear,
    HandNear,
    ShoulderFar,
    ElbowFar,
    WristFar,
    HandFar,
    HipNear,
    KneeNear,
    AnkleNear,
    ToeNear,
    HipFar,
    KneeFar,
    AnkleFar,
    ToeFar
};
inline constexpr std::size_t kJointCount = 21;

} // namespace unknot::figure
