// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation_reader.h"

#include <gmock/gmock.h>

namespace unknot::figure {

namespace {

using testing::HasSubstr;

std::string file(const std::string &frames, const std::string &more = {})
{
    return R"({"id": "one", "shows": ["standing"],)" + more + R"("frames": [)" + frames + "]}";
}

std::optional<Animation> read(const std::string &text)
{
    content::Problems problems;
    auto animation = readAnimation("one.json", text, problems);
    for (const content::Problem &problem : problems)
        ADD_FAILURE() << problem.pointer << ": " << problem.text;
    return animation;
}

std::string problemOf(const std::string &text)
{
    content::Problems problems;
    EXPECT_EQ(readAnimation("one.json", text, problems), std::nullopt);
    return problems.empty() ? std::string() : problems.front().pointer + " " + problems.front().text;
}

} // namespace

TEST(AnimationReaderTest, ReadsCentimetresDegreesAndTenths)
{
    const auto animation =
        read(file(R"({"hold": 25, "pelvis": [10, 90, -5], "lean": {"forward": -12}, "rests": 45})"));
    ASSERT_TRUE(animation);
    EXPECT_DOUBLE_EQ(animation->frames.front().hold, 2.5);
    EXPECT_DOUBLE_EQ(animation->frames.front().pose.pelvis.x, 0.1);
    EXPECT_DOUBLE_EQ(animation->frames.front().pose.lean.forward, -12);
    EXPECT_DOUBLE_EQ(*animation->frames.front().pose.rests, 0.45);
}

TEST(AnimationReaderTest, AFrameSaysWhatIsDifferent)
{
    const auto animation = read(file(R"({"lie": "prone", "head": {"side": 9}}, {"head": {"side": -9}})"));
    ASSERT_TRUE(animation);
    EXPECT_EQ(animation->frames[1].pose.lie, Lie::Prone);
    EXPECT_EQ(animation->frames[1].pose.head.side, -9);
}

TEST(AnimationReaderTest, BothLimbsAreToldAsTheNearOne)
{
    const auto animation = read(file(R"({"arms": {"end": {"of": "near-knee", "at": [1, 2, 3]}}})"));
    ASSERT_TRUE(animation);
    EXPECT_EQ(animation->frames.front().pose.nearArm.end->of, Anchor::NearKnee);
    EXPECT_EQ(animation->frames.front().pose.farArm.end->of, Anchor::FarKnee);
    EXPECT_DOUBLE_EQ(animation->frames.front().pose.farArm.end->at.z, -0.03);
}

TEST(AnimationReaderTest, ReadsThingsAndTheView)
{
    const auto animation =
        read(file("{}", R"("view": {"turn": -20}, "props": [{"kind": "wall", "at": [-30, 0, 0]}],)"));
    ASSERT_TRUE(animation);
    EXPECT_EQ(animation->view.turn, -20);
    ASSERT_EQ(animation->props.size(), 1U);
    EXPECT_EQ(animation->props.front().kind, Prop::Kind::Wall);
}

TEST(AnimationReaderTest, SaysWhereSomethingIsWrong)
{
    EXPECT_THAT(problemOf(file(R"({"lie": "floating"})")), HasSubstr("/frames/0/lie unknown word"));
    EXPECT_THAT(problemOf(file(R"({"pelvis": [1, 2]})")), HasSubstr("/frames/0/pelvis must be three"));
    EXPECT_THAT(problemOf(file(R"({"lean": {"forward": 900}})")), HasSubstr("must be from -360 to 360"));
    EXPECT_THAT(problemOf(file(R"({"tail": 3})")), HasSubstr("tail"));
    EXPECT_THAT(problemOf(file(R"({"arms": {"raise": 4, "end": {"at": [0, 0, 0]}}})")), HasSubstr("one of them"));
    EXPECT_THAT(problemOf(R"({"id": "one", "shows": ["a"]})"), HasSubstr("frames"));
}

} // namespace unknot::figure
