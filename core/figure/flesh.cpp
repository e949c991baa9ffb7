// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/flesh.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

constexpr double kBreathDepth = 0.014; ///< metres that belly and chest come forward
constexpr Vec kDown{0, -1, 0};

/// The curve through four points, from the second to the third.
Vec curved(Vec a, Vec b, Vec c, Vec d, double t)
{
    const Vec ahead = (c - a) * 0.5, after = (d - b) * 0.5;
    const double t2 = t * t, t3 = t2 * t;
    return b * (2 * t3 - 3 * t2 + 1) + ahead * (t3 - 2 * t2 + t) + c * (3 * t2 - 2 * t3) + after * (t3 - t2);
}

/// Lumps between the lumps, so that what is bent is round.
std::vector<Lump> smooth(const std::vector<Lump> &chain, int between)
{
    std::vector<Lump> fine;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        const Lump &before = chain[i == 0 ? 0 : i - 1], &from = chain[i], &to = chain[i + 1],
                   &after = chain[std::min(i + 2, chain.size() - 1)];
        for (int k = 0; k < between; ++k) {
            const double part = static_cast<double>(k) / between;
            Lump lump = from;
            lump.middle = curved(before.middle, from.middle, to.middle, after.middle, part);
            for (std::size_t axis = 0; axis < lump.axes.size(); ++axis)
                lump.axes[axis] = curved(before.axes[axis], from.axes[axis], to.axes[axis], after.axes[axis], part);
            fine.push_back(lump);
        }
    }
    fine.push_back(chain.back());
    return fine;
}

class Body
{
public:
    Body(const Skeleton &skeleton, double breath)
        : m_bones(skeleton)
        , m_breath(breath * kBreathDepth)
    {
    }

    void trunk()
    {
        const Vec pelvis = at(Joint::Pelvis), waist = at(Joint::Waist), chest = at(Joint::Chest),
                  neck = at(Joint::Neck);
        const Frame &low = m_bones.low, &high = m_bones.high, &hips = m_bones.pelvis;
        add(Stuff::Trousers, Part::Trunk,
            {{egg(pelvis + hips.out({-0.01, -0.05, 0}), hips, 0.095, 0.05, 0.125),
              egg(pelvis + hips.out({-0.012, 0.01, 0}), hips, 0.118, 0.06, 0.168),
              egg(pelvis + low.out({0, 0.07, 0}), low, 0.1, 0.05, 0.15)}});
        std::vector<std::vector<Lump>> shirt = {
            {egg(pelvis + low.out({0.002 + m_breath / 2, 0.065, 0}), low, 0.106, 0.035, 0.15),
             egg(waist + low.out({0.004 + m_breath, 0, 0}), low, 0.094 + m_breath / 2, 0.06, 0.128),
             egg(chest + high.out({0.004 + m_breath * 0.7, 0, 0}), high, 0.114 + m_breath / 2, 0.08, 0.158),
             egg(neck + high.out({-0.006, -0.1, 0}), high, 0.1, 0.055, 0.165),
             egg(neck + high.out({-0.012, -0.035, 0}), high, 0.058, 0.03, 0.07)}};
        shirt.front() = smooth(shirt.front(), 4);
        for (const double side : {1.0, -1.0}) // the slope from the neck to the shoulders
            shirt.push_back({ball(neck + high.out({-0.012, -0.008, side * 0.034}), 0.042),
                             ball(at(side > 0 ? Joint::NearShoulder : Joint::FarShoulder), 0.056)});
        add(Stuff::Shirt, Part::Trunk, std::move(shirt), 0.08);
    }

    void head()
    {
        const Frame &head = m_bones.head;
        const Vec skull = at(Joint::Skull), middle = at(Joint::Head), neck = at(Joint::Neck);
        // The face narrows to the chin; a small nose tells where it looks.
        add(Stuff::Skin, Part::Head,
            {{ball(neck + m_bones.high.out({0, -0.02, 0}), 0.05), ball(skull + head.out({-0.005, 0.03, 0}), 0.047)},
             {egg(middle + head.out({0, 0.018, 0}), head, 0.1, 0.106, 0.08),
              egg(middle + head.out({0.035, -0.08, 0}), head, 0.05, 0.036, 0.048)},
             {egg(middle + head.out({0.096, -0.014, 0}), head, 0.018, 0.024, 0.014)}},
            0.03);
        for (const double side : {1.0, -1.0})
            add(Stuff::Skin, Part::Thing,
                {{egg(middle + head.out({-0.006, -0.014, side * 0.078}), head, 0.018, 0.028, 0.012)}}, 0.03);
        for (const double side : {1.0, -1.0}) // eyes at rest
            add(Stuff::Face, Part::Thing,
                {{egg(middle + head.out({0.088, 0.004, side * 0.03}), head, 0.004, 0.003, 0.0115)}});
        // The cap is always seen; what hangs behind only from behind and from the side.
        add(Stuff::Hair, Part::Head,
            {{egg(middle + head.out({0.002, 0.09, 0}), head, 0.082, 0.044, 0.067),
              egg(middle + head.out({-0.03, 0.068, 0}), head, 0.081, 0.063, 0.083)}},
            0.08);
        add(Stuff::Hair, Part::Head,
            {{egg(middle + head.out({-0.047, 0.052, 0}), head, 0.068, 0.078, 0.086),
              egg(middle + head.out({-0.06, -0.02, 0}), head, 0.043, 0.052, 0.07)}},
            0.05);
    }

    void arm(bool near)
    {
        const Vec shoulder = at(near ? Joint::NearShoulder : Joint::FarShoulder);
        const Vec elbow = at(near ? Joint::NearElbow : Joint::FarElbow);
        const Vec wrist = at(near ? Joint::NearWrist : Joint::FarWrist);
        const Frame &hand = near ? m_bones.nearHand : m_bones.farHand;
        const Part part = near ? Part::NearArm : Part::FarArm;
        const double thumb = near ? -1 : 1;
        const double fist = near ? m_bones.nearFist : m_bones.farFist;
        const double palm = 0.05 - 0.005 * fist, knuckles = 0.095 - 0.04 * fist, tips = 0.135 - 0.075 * fist;
        add(Stuff::Skin, part, {{ball(between(shoulder, elbow, 0.3), 0.043), ball(elbow, 0.035)}});
        add(Stuff::Skin, part,
            {{ball(elbow, 0.035), ball(between(elbow, wrist, 0.25), 0.038), ball(wrist, 0.025),
              egg(wrist + hand.forward * palm, hand, 0.04, 0.018 + 0.012 * fist, 0.036),
              egg(wrist + hand.forward * knuckles, hand, 0.032, 0.016 + 0.016 * fist, 0.036),
              egg(wrist + hand.forward * tips, hand, 0.031, 0.012 + 0.02 * fist, 0.028 + 0.006 * fist)},
             {ball(wrist + hand.out({0.025, -0.004, thumb * 0.02}), 0.016),
              ball(wrist + hand.out({0.078 - 0.01 * fist, -0.012, thumb * (0.05 - 0.02 * fist)}), 0.0125)}});
        add(Stuff::Shirt, part,
            {{ball(shoulder, 0.06), ball(between(shoulder, elbow, 0.26), 0.053),
              ball(between(shoulder, elbow, 0.42), 0.05)}},
            0.01);
    }

    void leg(bool near)
    {
        const Vec hip = at(near ? Joint::NearHip : Joint::FarHip);
        const Vec knee = at(near ? Joint::NearKnee : Joint::FarKnee);
        const Vec ankle = at(near ? Joint::NearAnkle : Joint::FarAnkle);
        const Frame &foot = near ? m_bones.nearFoot : m_bones.farFoot;
        const Part part = near ? Part::NearLeg : Part::FarLeg;
        add(Stuff::Trousers, part,
            {smooth({ball(hip, 0.089), ball(between(hip, knee, 0.35), 0.082), ball(knee, 0.054)}, 3)});
        add(Stuff::Trousers, part,
            {smooth(
                {ball(knee, 0.054), ball(between(knee, ankle, 0.3), 0.055), ball(between(knee, ankle, 0.86), 0.039)},
                3)});
        add(Stuff::Skin, part,
            {{ball(between(knee, ankle, 0.84), 0.032), ball(ankle, 0.033)},
             {ball(ankle + foot.out({-0.03, -0.036, 0}), 0.034), ball(ankle + foot.out({0.015, -0.012, 0}), 0.032),
              egg(ankle + foot.out({0.115, -0.048, 0}), foot, 0.035, 0.022, 0.04),
              egg(ankle + foot.out({0.165, -0.053, 0}), foot, 0.025, 0.016, 0.034)}},
            -0.01);
    }

    std::vector<Shape> takeShapes() { return std::move(m_shapes); }

private:
    Vec at(Joint joint) const { return m_bones.at(joint); }
    void add(Stuff stuff, Part part, std::vector<std::vector<Lump>> chains, double before = 0)
    {
        m_shapes.push_back({stuff, part, std::move(chains), before});
    }

    const Skeleton &m_bones;
    double m_breath;
    std::vector<Shape> m_shapes;
};

} // namespace

Vec Lump::farthest(Vec direction) const
{
    Vec point = middle;
    if (isBox) {
        for (const Vec &axis : axes)
            point = point + axis * (dot(axis, direction) < 0 ? -1 : 1);
        return point;
    }
    Vec sum;
    double squares = 0;
    for (const Vec &axis : axes) {
        const double along = dot(axis, direction);
        sum = sum + axis * along;
        squares += along * along;
    }
    return squares > 0 ? point + sum * (1 / std::sqrt(squares)) : point;
}

Lump ball(Vec middle, double radius)
{
    return {middle, {Vec{radius, 0, 0}, Vec{0, radius, 0}, Vec{0, 0, radius}}};
}

Lump egg(Vec middle, const Frame &frame, double forward, double up, double right)
{
    return {middle, {frame.forward * forward, frame.up * up, frame.right * right}};
}

Lump box(Vec middle, const Frame &frame, double forward, double up, double right)
{
    Lump lump = egg(middle, frame, forward, up, right);
    lump.isBox = true;
    return lump;
}

std::vector<Shape> fleshOf(const Skeleton &skeleton, double breath)
{
    Body body(skeleton, breath);
    body.trunk();
    body.head();
    body.leg(false);
    body.leg(true);
    body.arm(false);
    body.arm(true);
    return body.takeShapes();
}

double lowestOfTrunk(const Skeleton &skeleton)
{
    Body body(skeleton, 0);
    body.trunk();
    body.head();
    double low = 1e9;
    for (const Shape &shape : body.takeShapes())
        low = std::min(low, lowest(shape));
    return low;
}

double lowest(const Shape &shape)
{
    double low = 1e9;
    for (const auto &chain : shape.chains)
        for (const Lump &lump : chain)
            low = std::min(low, lump.farthest(kDown).y);
    return low;
}

} // namespace unknot::figure
