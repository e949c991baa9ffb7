// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/skeleton.h"

#include "core/figure/flesh.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

// A back at rest is no straight line: hollow below, a little round above. Degrees.
constexpr double kHollow = 8;
constexpr double kRound = 5;
constexpr double kOnGround = 0.12; ///< a foot or hand that is not higher than this lies flat

Frame frameOf(Lie lie)
{
    switch (lie) {
    case Lie::Upright:
        return {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    case Lie::Supine:
        return {{0, 1, 0}, {-1, 0, 0}, {0, 0, 1}};
    case Lie::Prone:
        return {{0, -1, 0}, {1, 0, 0}, {0, 0, 1}};
    case Lie::Side: // on the right side, face to whoever looks
        return {{0, 0, 1}, {-1, 0, 0}, {0, -1, 0}};
    }
    return {};
}

/// One of two sides: outward is right for the near one.
struct Side
{
    bool near = true;
    Joint root{}, middle{}, end{};
    double first = 0, second = 0; ///< bones

    double sign() const { return near ? 1 : -1; }
};

class Solver
{
public:
    explicit Solver(const Pose &pose)
        : m_pose(pose)
    {
    }

    Skeleton solve()
    {
        m_bones.nearFist = m_pose.nearArm.fist;
        m_bones.farFist = m_pose.farArm.fist;
        trunk(m_pose.pelvis);
        if (m_pose.rests)
            trunk(m_pose.pelvis + Vec{0, *m_pose.rests - lowestOfTrunk(m_bones), 0});
        using namespace bones;
        const auto nearLeg = [this] {
            leg({true, Joint::NearHip, Joint::NearKnee, Joint::NearAnkle, thigh, shank}, m_pose.nearLeg,
                m_bones.nearFoot);
        };
        const auto farLeg = [this] {
            leg({false, Joint::FarHip, Joint::FarKnee, Joint::FarAnkle, thigh, shank}, m_pose.farLeg,
                m_bones.farFoot);
        };
        // One leg may lie on the other.
        if (m_pose.nearLeg.end && m_pose.nearLeg.end->of != Anchor::World) {
            farLeg();
            nearLeg();
        } else {
            nearLeg();
            farLeg();
        }
        arm({true, Joint::NearShoulder, Joint::NearElbow, Joint::NearWrist, upperArm, foreArm}, m_pose.nearArm,
            m_bones.nearHand);
        arm({false, Joint::FarShoulder, Joint::FarElbow, Joint::FarWrist, upperArm, foreArm}, m_pose.farArm,
            m_bones.farHand);
        return m_bones;
    }

private:
    Vec &at(Joint joint) { return m_bones.joints[static_cast<std::size_t>(joint)]; }

    /// Each bend is shared by the segments above it, so that a back is round and not broken.
    void trunk(Vec pelvis)
    {
        using namespace bones;
        m_bones.pelvis = bent(frameOf(m_pose.lie), m_pose.lean);
        m_bones.low = bent(m_bones.pelvis, m_pose.low * 0.6 + Bend{-kHollow, 0, 0});
        const Frame middleFrame = bent(m_bones.low, m_pose.low * 0.4 + m_pose.high * 0.4 + Bend{kHollow, 0, 0});
        m_bones.high = bent(middleFrame, m_pose.high * 0.6 + Bend{kRound, 0, 0});
        const Frame neckFrame = bent(m_bones.high, Bend{kRound, 0, 0} + m_pose.head * 0.5);
        m_bones.head = bent(neckFrame, Bend{-2 * kRound, 0, 0} + m_pose.head * 0.5);
        at(Joint::Pelvis) = pelvis;
        at(Joint::Waist) = pelvis + m_bones.low.up * bones::low;
        at(Joint::Chest) = at(Joint::Waist) + middleFrame.up * middle;
        at(Joint::Neck) = at(Joint::Chest) + m_bones.high.up * bones::high;
        at(Joint::Skull) = at(Joint::Neck) + neckFrame.up * neck;
        at(Joint::Head) = at(Joint::Skull) + m_bones.head.out({0.02, skull, 0});
        at(Joint::NearHip) = pelvis + m_bones.pelvis.right * hipHalf;
        at(Joint::FarHip) = pelvis - m_bones.pelvis.right * hipHalf;
        const Vec move = m_pose.shoulders;
        for (const double side : {1.0, -1.0}) {
            const Vec own{move.x, move.y - shoulderBelowNeck, side * (shoulderHalf + move.z)};
            at(side > 0 ? Joint::NearShoulder : Joint::FarShoulder) = at(Joint::Neck) + m_bones.high.out(own);
        }
    }

    void arm(const Side &side, const Limb &limb, Frame &hand)
    {
        const Vec rest{-0.6, -0.6, 0.5 * side.sign()}; // an elbow points down, back and out
        place(side, limb, m_bones.high, rest, 1);
        const Vec along = at(side.end) - at(side.middle);
        const Vec fingers = limb.point ? directionOf(limb, *limb.point) : along;
        const bool onGround = limb.end && limb.end->of == Anchor::World && at(side.end).y < kOnGround;
        // A palm lies on the ground or looks at the body.
        const Vec back = onGround ? Vec{0, 1, 0} : at(side.end) - at(Joint::Chest);
        hand = frameAlong(fingers, back);
    }

    void leg(const Side &side, const Limb &limb, Frame &foot)
    {
        const Vec rest{1, 0.2, 0.15 * side.sign()};
        place(side, limb, m_bones.pelvis, rest, -1);
        const Vec shin = unit(at(side.end) - at(side.middle));
        const Vec front = square(unit(at(side.middle) - at(side.root)), shin);
        // Toes point where the thigh does, or to the front of a straight leg.
        constexpr double kBentEnough = 0.25;
        Vec toes = length(front) > kBentEnough ? front : square(m_bones.pelvis.forward, shin);
        Vec instep = shin * -1;
        if (limb.point) {
            toes = directionOf(limb, *limb.point);
            instep = instep + front * 0.5;
        } else if (limb.end && limb.end->of == Anchor::World && at(side.end).y < kOnGround) {
            toes.y = 0;
            instep = {0, 1, 0};
        }
        foot = frameAlong(toes, instep);
    }

    /// Puts the middle and the end of a limb; `fold` tells which way the second bone folds: an elbow forward, a knee
    /// back.
    void place(const Side &side, const Limb &limb, const Frame &trunk, Vec rest, double fold)
    {
        if (limb.end)
            return reach(side, placeOf(m_bones, *limb.end), trunk.out(limb.middle.value_or(rest)));
        const double raise = limb.raise, plane = limb.plane;
        const Vec outward = trunk.right * side.sign();
        const Vec level = turned(trunk.forward, cross(trunk.forward, outward), plane);
        const Vec axis = cross(level, trunk.up * -1);
        const Vec first = turned(trunk.up * -1, axis, -raise);
        const Vec hinge = limb.middle ? cross(trunk.out(*limb.middle), first) : axis * -fold;
        at(side.middle) = at(side.root) + first * side.first;
        at(side.end) = at(side.middle) + turned(first, hinge, limb.bend) * side.second;
    }

    void reach(const Side &side, Vec target, Vec pole)
    {
        const Vec root = at(side.root);
        const double nearest = std::abs(side.first - side.second) + 0.001;
        const double farthest = side.first + side.second - 0.001;
        const double wanted = length(target - root);
        const double far = std::clamp(wanted, nearest, farthest);
        m_bones.missed = std::max(m_bones.missed, std::abs(far - wanted));
        const Vec along = unit(target - root);
        const double foot = (far * far + side.first * side.first - side.second * side.second) / (2 * far);
        const double aside = std::sqrt(std::max(0.0, side.first * side.first - foot * foot));
        at(side.middle) = root + along * foot + unit(square(pole, along)) * aside;
        at(side.end) = root + along * far;
    }

    Vec directionOf(const Limb &limb, Vec own) const
    {
        const Anchor of = limb.end ? limb.end->of : Anchor::World;
        switch (of) {
        case Anchor::Head:
            return m_bones.head.out(own);
        case Anchor::Neck:
        case Anchor::Chest:
            return m_bones.high.out(own);
        case Anchor::Waist:
            return m_bones.low.out(own);
        case Anchor::Pelvis:
            return m_bones.pelvis.out(own);
        default:
            return own;
        }
    }

    static Frame frameAlong(Vec forward, Vec up)
    {
        Frame frame;
        frame.forward = unit(forward);
        frame.up = unit(square(up, forward));
        frame.right = cross(frame.forward, frame.up);
        return frame;
    }

    const Pose &m_pose;
    Skeleton m_bones;
};

double jointBend(Vec a, Vec b, Vec c)
{
    return angleBetween(b - a, c - b);
}

} // namespace

Skeleton solve(const Pose &pose)
{
    return Solver(pose).solve();
}

Vec placeOf(const Skeleton &skeleton, Spot spot)
{
    switch (spot.of) {
    case Anchor::World:
        return spot.at;
    case Anchor::Head:
        return skeleton.at(Joint::Head) + skeleton.head.out(spot.at);
    case Anchor::Neck:
        return skeleton.at(Joint::Neck) + skeleton.high.out(spot.at);
    case Anchor::Chest:
        return skeleton.at(Joint::Chest) + skeleton.high.out(spot.at);
    case Anchor::Waist:
        return skeleton.at(Joint::Waist) + skeleton.low.out(spot.at);
    case Anchor::Pelvis:
        return skeleton.at(Joint::Pelvis) + skeleton.pelvis.out(spot.at);
    case Anchor::NearKnee:
        return skeleton.at(Joint::NearKnee) + skeleton.pelvis.out(spot.at);
    case Anchor::FarKnee:
        return skeleton.at(Joint::FarKnee) + skeleton.pelvis.out(spot.at);
    case Anchor::NearAnkle:
        return skeleton.at(Joint::NearAnkle) + skeleton.pelvis.out(spot.at);
    case Anchor::FarAnkle:
        return skeleton.at(Joint::FarAnkle) + skeleton.pelvis.out(spot.at);
    }
    return spot.at;
}

double kneeBend(const Skeleton &s, bool near)
{
    return near ? jointBend(s.at(Joint::NearHip), s.at(Joint::NearKnee), s.at(Joint::NearAnkle))
                : jointBend(s.at(Joint::FarHip), s.at(Joint::FarKnee), s.at(Joint::FarAnkle));
}

double elbowBend(const Skeleton &s, bool near)
{
    return near ? jointBend(s.at(Joint::NearShoulder), s.at(Joint::NearElbow), s.at(Joint::NearWrist))
                : jointBend(s.at(Joint::FarShoulder), s.at(Joint::FarElbow), s.at(Joint::FarWrist));
}

double hipBend(const Skeleton &s, bool near)
{
    const Vec thigh =
        near ? s.at(Joint::NearKnee) - s.at(Joint::NearHip) : s.at(Joint::FarKnee) - s.at(Joint::FarHip);
    return angleBetween(thigh, s.pelvis.up * -1);
}

} // namespace unknot::figure
