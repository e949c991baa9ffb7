// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose.h"

namespace unknot::figure {

namespace {

double between(double a, double b, double part)
{
    return a + (b - a) * part;
}

Bend between(Bend a, Bend b, double part)
{
    return a * (1 - part) + b * part;
}

std::optional<Vec> between(const std::optional<Vec> &a, const std::optional<Vec> &b, double part)
{
    return a && b ? std::optional(between(*a, *b, part)) : part < 1 ? a : b;
}

std::optional<Spot> between(const std::optional<Spot> &a, const std::optional<Spot> &b, double part)
{
    if (!a || !b || a->of != b->of)
        return part < 1 ? a : b;
    return Spot{a->of, between(a->at, b->at, part)};
}

Limb between(const Limb &a, const Limb &b, double part)
{
    Limb limb;
    limb.end = between(a.end, b.end, part);
    limb.middle = between(a.middle, b.middle, part);
    limb.point = between(a.point, b.point, part);
    limb.raise = between(a.raise, b.raise, part);
    limb.plane = between(a.plane, b.plane, part);
    limb.bend = between(a.bend, b.bend, part);
    limb.fist = between(a.fist, b.fist, part);
    return limb;
}

} // namespace

Pose between(const Pose &a, const Pose &b, double part)
{
    Pose pose = a;
    pose.pelvis = between(a.pelvis, b.pelvis, part);
    if (a.rests && b.rests)
        pose.rests = between(*a.rests, *b.rests, part);
    pose.lean = between(a.lean, b.lean, part);
    pose.low = between(a.low, b.low, part);
    pose.high = between(a.high, b.high, part);
    pose.head = between(a.head, b.head, part);
    pose.shoulders = between(a.shoulders, b.shoulders, part);
    pose.nearArm = between(a.nearArm, b.nearArm, part);
    pose.farArm = between(a.farArm, b.farArm, part);
    pose.nearLeg = between(a.nearLeg, b.nearLeg, part);
    pose.farLeg = between(a.farLeg, b.farLeg, part);
    return pose;
}

} // namespace unknot::figure
