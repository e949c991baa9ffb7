// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/skeleton.h"

#include <array>
#include <vector>

namespace unknot::figure {

/// An egg or a box: a middle and three half axes.
struct Lump
{
    Vec middle;
    std::array<Vec, 3> axes;
    bool isBox = false;

    /// The point that lies farthest in a direction.
    Vec farthest(Vec direction) const;
};

Lump ball(Vec middle, double radius);
/// Half lengths along forward, up and right of the frame.
Lump egg(Vec middle, const Frame &frame, double forward, double up, double right);
Lump box(Vec middle, const Frame &frame, double forward, double up, double right);

/// What something is made of, which is how it is painted.
enum class Stuff {
    Skin,
    Face,
    Hair,
    Shirt,
    Trousers,
    Ground,
    Mat,
    Wall,
    Wood,
    DoorFrame,
    Cloth,
    Ball,
    Roller,
    RollerEnd,
    Hook,
    WarmPack,
    ColdPack,
    Mark
};

/// Parts of one limb are painted as one where nothing comes between them.
enum class Part { Thing, Trunk, Head, NearArm, FarArm, NearLeg, FarLeg };

/// One part of the picture: in each chain a lump is joined to the next as if by a skin drawn over both.
struct Shape
{
    Stuff stuff{};
    Part part = Part::Thing;
    std::vector<std::vector<Lump>> chains;
    double before = 0; ///< moved nearer to the viewer when parts are put in order, in metres

    bool isBody() const { return part != Part::Thing; }
};

/// The body around the bones. Breath 0 to 1 swells belly and chest.
std::vector<Shape> fleshOf(const Skeleton &skeleton, double breath);

/// How low trunk and head reach.
double lowestOfTrunk(const Skeleton &skeleton);
double lowest(const Shape &shape);

} // namespace unknot::figure
