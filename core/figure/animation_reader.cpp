// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation_reader.h"

#include "core/content/json_cursor.h"
#include "core/content/json_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::figure {

using content::IntRange;
using content::JsonCursor;
using content::JsonFields;

namespace {

struct Unit
{
    IntRange range;
    double size;
};
constexpr Unit kCentimetres{{-300, 300}, 0.01};
constexpr Unit kDegrees{{-360, 360}, 1};
constexpr Unit kHundredths{{-150, 150}, 0.01};
constexpr Unit kTenths{{0, 600}, 0.1};

template<typename E, std::size_t N>
void readWord(const JsonCursor &json, E &out, const std::array<std::string_view, N> &words)
{
    std::string text;
    content::readIdText(json, text);
    const auto found = std::ranges::find(words, text);
    if (found == words.end())
        content::reportUnknownWord(json, {words.begin(), words.end()});
    else
        out = static_cast<E>(found - words.begin());
}

void readNumber(const JsonCursor &json, double &out, Unit unit)
{
    int number = 0;
    content::read(json, number, unit.range);
    out = number * unit.size;
}

void readNumber(JsonFields &fields, std::string_view key, double &out, Unit unit)
{
    if (const auto *value = fields.find(key))
        readNumber(fields.object().member(key, *value), out, unit);
}

} // namespace

static void read(const JsonCursor &json, Vec &out)
{
    if (!json.isList())
        return;
    if (json.value().items.size() != 3) {
        json.report("must be three whole numbers");
        return;
    }
    readNumber(json.item(0), out.x, kCentimetres);
    readNumber(json.item(1), out.y, kCentimetres);
    readNumber(json.item(2), out.z, kCentimetres);
}

static void read(const JsonCursor &json, Lie &out)
{
    readWord(json, out, std::to_array<std::string_view>({"upright", "supine", "prone", "side"}));
}

static void read(const JsonCursor &json, Anchor &out)
{
    readWord(json, out,
             std::to_array<std::string_view>({"world", "head", "neck", "chest", "waist", "pelvis", "near-knee",
                                              "far-knee", "near-ankle", "far-ankle"}));
}

static void read(const JsonCursor &json, Prop::Kind &out)
{
    readWord(json, out,
             std::to_array<std::string_view>({"mat", "wall", "door", "chair", "stool", "table", "bed", "ball",
                                              "roller", "pillow", "hook", "warm-pack", "cold-pack"}));
}

static void read(const JsonCursor &json, Spot &out)
{
    JsonFields fields(json);
    fields.optional("of", out.of);
    fields.required("at", out.at);
}

static void read(const JsonCursor &json, Bend &out)
{
    JsonFields fields(json);
    readNumber(fields, "forward", out.forward, kDegrees);
    readNumber(fields, "side", out.side, kDegrees);
    readNumber(fields, "twist", out.twist, kDegrees);
}

static void read(const JsonCursor &json, Limb &out)
{
    JsonFields fields(json);
    fields.optional("end", out.end);
    fields.optional("middle", out.middle);
    fields.optional("point", out.point);
    readNumber(fields, "raise", out.raise, kDegrees);
    readNumber(fields, "plane", out.plane, kDegrees);
    readNumber(fields, "bend", out.bend, kDegrees);
    bool fist = out.fist > 0;
    fields.optional("fist", fist);
    out.fist = fist ? 1 : 0;
    if (out.end && (fields.find("raise") != nullptr || fields.find("bend") != nullptr))
        json.report("has an \"end\" and angles; one of them is enough");
}

namespace {

Limb mirrored(Limb limb)
{
    const auto flip = [](std::optional<Vec> &vec) {
        if (vec)
            vec->z = -vec->z;
    };
    flip(limb.middle);
    flip(limb.point);
    if (!limb.end)
        return limb;
    limb.end->at.z = -limb.end->at.z;
    constexpr std::array kSwaps = {std::pair{Anchor::NearKnee, Anchor::FarKnee},
                                   std::pair{Anchor::NearAnkle, Anchor::FarAnkle}};
    for (const auto &[near, far] : kSwaps) {
        if (limb.end->of == near)
            limb.end->of = far;
        else if (limb.end->of == far)
            limb.end->of = near;
    }
    return limb;
}

/// Both told at once, as the near one; each by itself says more.
void readLimbs(JsonFields &fields, const char *both, const char *one, const char *other, Limb &near, Limb &far)
{
    Limb shared;
    if (fields.find(both) != nullptr) {
        fields.optional(both, shared);
        near = shared;
        far = mirrored(shared);
    }
    // What is told of one limb alone takes the place of all that was known of it.
    if (fields.find(one) != nullptr)
        near = {};
    if (fields.find(other) != nullptr)
        far = {};
    fields.optional(one, near);
    fields.optional(other, far);
}

} // namespace

static void read(const JsonCursor &json, Arrow &out)
{
    JsonFields fields(json);
    fields.required("from", out.from);
    fields.required("to", out.to);
    readNumber(fields, "bow", out.bow, kHundredths);
}

static void read(const JsonCursor &json, Keyframe &out)
{
    JsonFields fields(json);
    Pose &pose = out.pose;
    out.arrows.clear();
    fields.optional("arrows", out.arrows);
    readNumber(fields, "hold", out.hold, kTenths);
    readNumber(fields, "move", out.move, kTenths);
    fields.optional("lie", pose.lie);
    fields.optional("pelvis", pose.pelvis);
    if (fields.find("rests") != nullptr)
        readNumber(fields, "rests", pose.rests.emplace(), kCentimetres);
    fields.optional("lean", pose.lean);
    fields.optional("low", pose.low);
    fields.optional("high", pose.high);
    fields.optional("head", pose.head);
    fields.optional("shoulders", pose.shoulders);
    readLimbs(fields, "arms", "near_arm", "far_arm", pose.nearArm, pose.farArm);
    readLimbs(fields, "legs", "near_leg", "far_leg", pose.nearLeg, pose.farLeg);
}

static void read(const JsonCursor &json, Prop &out)
{
    JsonFields fields(json);
    fields.required("kind", out.kind);
    fields.optional("of", out.place.of);
    fields.optional("at", out.place.at);
    fields.optional("at_spot", out.atSpot);
    fields.optional("in_front", out.inFront);
    readNumber(fields, "size", out.size, kCentimetres);
}

static void read(const JsonCursor &json, View &out)
{
    JsonFields fields(json);
    readNumber(fields, "turn", out.turn, kDegrees);
    readNumber(fields, "tilt", out.tilt, kDegrees);
    readNumber(fields, "from", out.from, kCentimetres);
}

namespace {

/// A frame says what is different from the one before it.
void readFrames(const JsonCursor &json, std::vector<Keyframe> &frames)
{
    if (!json.isList())
        return;
    if (json.value().items.empty())
        json.report("may not be empty");
    for (std::size_t i = 0; i < json.value().items.size(); ++i) {
        Keyframe frame = frames.empty() ? Keyframe{} : frames.back();
        read(json.item(i), frame);
        frames.push_back(frame);
    }
}

} // namespace

std::optional<Animation> readAnimation(std::string_view file, std::string_view text, content::Problems &problems)
{
    const auto before = problems.size();
    const auto json = content::readJson(file, text, problems);
    if (!json)
        return std::nullopt;
    const JsonCursor root(*json, file, problems);
    Animation animation;
    {
        JsonFields fields(root);
        fields.requiredId("id", animation.id);
        fields.requiredList("shows", animation.shows);
        fields.optional("spot", animation.spot);
        fields.optional("view", animation.view);
        fields.optional("props", animation.props);
        if (const auto *frames = fields.find("frames"))
            readFrames(root.member("frames", *frames), animation.frames);
        else
            root.report("\"frames\" is missing");
    }
    return problems.size() == before ? std::optional(std::move(animation)) : std::nullopt;
}

} // namespace unknot::figure
