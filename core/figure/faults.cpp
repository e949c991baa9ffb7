// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/faults.h"

#include "core/figure/overlap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace unknot::figure {

namespace {

// How exactly a drawing has to be right; how far joints go is content.
constexpr int kLimbsEvery = 6;         ///< of these: every part against every other takes long
constexpr int kMoments = 48;           ///< of a round
constexpr double kDeepest = 0.013;     ///< metres: flesh gives way that much
constexpr double kSlide = 0.034;       ///< two in a hundred of a body of 1.70 m
constexpr double kLies = 0.12;         ///< a foot or hand that is not higher than this rests
constexpr double kTouches = 0.02;      ///< metres between things that touch
constexpr double kSeatGives = 0.02;    ///< a thigh flattens on a chair
constexpr double kRollerSinks = 0.035; ///< into a back or a thigh
constexpr double kPillowGives = 0.07;  ///< a head lies in it, not on it
constexpr double kHookSinks = 0.03;    ///< near its knob
constexpr double kLimbSinks = 0.045;   ///< a hand into a belly, a shin under a thigh

/// Collects the worst of each thing.
class Findings
{
public:
    void over(Fault::Kind kind, double at, double by, double allowed, const std::string &what)
    {
        if (by <= allowed)
            return;
        const auto same = [&](const Found &found) { return found.fault.kind == kind && found.what == what; };
        const auto known = std::ranges::find_if(m_found, same);
        if (known == m_found.end())
            m_found.push_back({{kind, at, {}}, what, by});
        else if (by > known->by) {
            known->by = by;
            known->fault.at = at;
        }
    }

    std::vector<Fault> take(double unit(Fault::Kind), const char *name(Fault::Kind))
    {
        std::vector<Fault> faults;
        for (Found &found : m_found) {
            found.fault.text =
                fmt::format("{} ({:.0f} {})", found.what, found.by * unit(found.fault.kind), name(found.fault.kind));
            faults.push_back(std::move(found.fault));
        }
        return faults;
    }

private:
    struct Found
    {
        Fault fault;
        std::string what;
        double by = 0;
    };

    std::vector<Found> m_found;
};

double unitOf(Fault::Kind kind)
{
    return kind == Fault::Kind::Joint ? 1 : 100;
}

const char *unitName(Fault::Kind kind)
{
    return kind == Fault::Kind::Joint ? "degrees" : "cm";
}

double groundOf(const Animation &animation)
{
    for (const Prop &prop : animation.props) {
        if (prop.kind == Prop::Kind::Bed)
            return prop.place.at.y;
    }
    return 0;
}

void checkGround(const Animation &animation, const Scene &scene, double at, Findings &findings)
{
    for (const Shape &shape : scene.shapes) {
        if (shape.isBody())
            findings.over(Fault::Kind::Ground, at, groundOf(animation) - lowest(shape), kDeepest,
                          "the body goes through the ground");
    }
}

const char *nameOf(Part part)
{
    switch (part) {
    case Part::Head:
        return "the head";
    case Part::NearArm:
        return "the near arm";
    case Part::FarArm:
        return "the far arm";
    case Part::NearLeg:
        return "the near leg";
    case Part::FarLeg:
        return "the far leg";
    case Part::Trunk:
    case Part::Thing:
        break;
    }
    return "the trunk";
}

/// What a thing may be pressed into, and what is said when it is more.
struct Gives
{
    Prop::Kind prop{};
    Fault::Kind fault{};
    double by = 0; ///< metres
    const char *what = "";
};

constexpr auto kGives = std::to_array<Gives>({
    {Prop::Kind::Wall, Fault::Kind::Wall, kDeepest, "the body goes through the wall"},
    {Prop::Kind::Door, Fault::Kind::Door, kDeepest, "the body goes through the door frame"},
    {Prop::Kind::Chair, Fault::Kind::Seat, kSeatGives, "the body goes through the seat"},
    {Prop::Kind::Stool, Fault::Kind::Seat, kSeatGives, "the body goes through the seat"},
    {Prop::Kind::Table, Fault::Kind::Table, kDeepest, "the body goes through the table"},
    {Prop::Kind::Roller, Fault::Kind::Roller, kRollerSinks, "the body goes through the roller"},
    {Prop::Kind::Pillow, Fault::Kind::Pillow, kPillowGives, "the body goes through the pillow"},
});

void checkThings(const Animation &animation, const Scene &scene, double at, Findings &findings)
{
    for (const Prop &prop : animation.props) {
        const auto gives = std::ranges::find(kGives, prop.kind, &Gives::prop);
        if (gives != kGives.end())
            findings.over(gives->fault, at, deepestIn(prop, scene), gives->by, gives->what);
        if (prop.kind == Prop::Kind::Hook)
            findings.over(Fault::Kind::Hook, at, hookIn(scene), kHookSinks, "the hook goes through the body");
    }
}

void checkBody(const Scene &scene, double at, Findings &findings)
{
    for (const LimbIn &each : limbsIn(scene.shapes))
        findings.over(Fault::Kind::Limb, at, each.depth, kLimbSinks,
                      fmt::format("{} goes through {}", nameOf(each.limb), nameOf(each.other)));
}

/// The ball on the sore place lies against a wall or on the ground.
void checkContact(const Animation &animation, const Scene &scene, double at, Findings &findings)
{
    for (const Prop &prop : animation.props) {
        if (prop.kind != Prop::Kind::Ball)
            continue;
        const auto ball = std::ranges::find(scene.shapes, Stuff::Ball, &Shape::stuff);
        const Lump &lump = ball->chains.front().front();
        double gap = std::abs(lump.farthest({0, -1, 0}).y - groundOf(animation));
        for (const Prop &upright : animation.props) {
            if (upright.kind == Prop::Kind::Wall || upright.kind == Prop::Kind::Door)
                gap = std::min(gap, std::abs(depthIn(upright, lump)));
        }
        findings.over(Fault::Kind::Contact, at, gap, kTouches, "the ball touches nothing that it is pressed against");
    }
}

/// Content that an author is still writing may leave one out; its check says so.
content::Joint jointOf(Joints joints, std::string_view id)
{
    const auto found = std::ranges::find(joints, id, &content::Joint::id);
    return found == joints.end() ? content::Joint{std::string(id), 180, 180, 180, 180, {}, {}} : *found;
}

void checkLimbs(const Skeleton &bones, Joints joints, double at, Findings &findings)
{
    findings.over(Fault::Kind::Reach, at, bones.missed, kDeepest, "a hand or foot does not reach its place");
    const auto over = [&](double bend, std::string_view joint, bool near) {
        findings.over(Fault::Kind::Joint, at, bend, jointOf(joints, joint).forward,
                      fmt::format("{} {} bends too far", near ? "near" : "far", joint));
    };
    for (const bool near : {true, false}) {
        over(kneeBend(bones, near), "knee", near);
        over(elbowBend(bones, near), "elbow", near);
        over(hipBend(bones, near), "hip", near);
    }
}

void checkBend(Bend bend, const content::Joint &joint, const std::string &what, double at, Findings &findings)
{
    const auto over = [&](double by, double allowed, const char *where) {
        findings.over(Fault::Kind::Joint, at, by, allowed, what + where);
    };
    over(bend.forward, joint.forward, " bends too far forward");
    over(-bend.forward, joint.back, " bends too far back");
    over(std::abs(bend.side), joint.side, " bends too far to the side");
    over(std::abs(bend.twist), joint.turn, " turns too far");
}

void checkSpine(const Pose &pose, Joints joints, double at, Findings &findings)
{
    checkBend(pose.low, jointOf(joints, "low-back"), "the low back", at, findings);
    checkBend(pose.high, jointOf(joints, "upper-back"), "the upper back", at, findings);
    checkBend(pose.head, jointOf(joints, "neck"), "the neck", at, findings);
}

/// On which spot of the ground a limb rests in a frame.
std::optional<Vec> restOf(const Limb &limb)
{
    const bool rests = limb.end && limb.end->of == Anchor::World && limb.end->at.y <= kLies;
    return rests ? std::optional(limb.end->at) : std::nullopt;
}

void checkSlides(const Animation &animation, Findings &findings)
{
    constexpr std::array kLimbs = {
        std::pair{&Pose::nearArm, "the near hand"}, std::pair{&Pose::farArm, "the far hand"},
        std::pair{&Pose::nearLeg, "the near foot"}, std::pair{&Pose::farLeg, "the far foot"}};
    for (std::size_t i = 0; i < animation.frames.size(); ++i) {
        const Pose &now = animation.frames[i].pose;
        const Pose &next = animation.frames[(i + 1) % animation.frames.size()].pose;
        for (const auto &[limb, name] : kLimbs) {
            const auto from = restOf(now.*limb), to = restOf(next.*limb);
            if (from && to)
                findings.over(Fault::Kind::Slide, animation.startOf(i), length(*to - *from), kSlide,
                              std::string(name) + " slides over the ground");
        }
    }
}

} // namespace

std::vector<Fault> faultsOf(const Animation &animation, Joints joints)
{
    Findings findings;
    const int moments = animation.moves() ? kMoments : 1;
    for (int i = 0; i < moments; ++i) {
        const double at = animation.seconds() * i / moments;
        const Scene scene = sceneOf(animation, at, 0);
        checkGround(animation, scene, at, findings);
        checkThings(animation, scene, at, findings);
        if (i % kLimbsEvery == 0)
            checkBody(scene, at, findings);
        checkContact(animation, scene, at, findings);
        checkLimbs(scene.bones, joints, at, findings);
        checkSpine(sample(animation, at), joints, at, findings);
    }
    checkSlides(animation, findings);
    return findings.take(unitOf, unitName);
}

} // namespace unknot::figure
