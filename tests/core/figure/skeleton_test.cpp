// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/skeleton.h"

#include "core/figure/flesh.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unknot::figure {

TEST(SkeletonTest, StandsAboutAsTallAsAPerson)
{
    Pose pose;
    const auto shapes = fleshOf(solve(pose), 0);
    double top = 0;
    for (const Shape &shape : shapes)
        for (const auto &chain : shape.chains)
            for (const Lump &lump : chain)
                top = std::max(top, lump.farthest({0, 1, 0}).y);
    EXPECT_NEAR(top, 1.7, 0.08);
}

TEST(SkeletonTest, BonesKeepTheirLengths)
{
    Pose pose;
    pose.lean = {40, 10, 20};
    pose.nearArm.end = Spot{Anchor::Chest, {0.3, 0.1, 0.1}};
    pose.farLeg.raise = 70;
    pose.farLeg.bend = 60;
    const Skeleton bones = solve(pose);
    EXPECT_NEAR(length(bones.at(Joint::NearElbow) - bones.at(Joint::NearShoulder)), bones::upperArm, 1e-6);
    EXPECT_NEAR(length(bones.at(Joint::NearWrist) - bones.at(Joint::NearElbow)), bones::foreArm, 1e-6);
    EXPECT_NEAR(length(bones.at(Joint::FarKnee) - bones.at(Joint::FarHip)), bones::thigh, 1e-6);
    EXPECT_NEAR(length(bones.at(Joint::FarAnkle) - bones.at(Joint::FarKnee)), bones::shank, 1e-6);
}

TEST(SkeletonTest, AnEndIsReached)
{
    Pose pose;
    pose.nearLeg.end = Spot{Anchor::World, {0.2, 0.1, 0.1}};
    const Skeleton bones = solve(pose);
    EXPECT_NEAR(length(bones.at(Joint::NearAnkle) - Vec{0.2, 0.1, 0.1}), 0, 1e-6);
    EXPECT_NEAR(bones.missed, 0, 1e-9);
}

TEST(SkeletonTest, WhatIsTooFarIsMissedByWhatLacks)
{
    Pose pose;
    pose.nearArm.end = Spot{Anchor::Neck, {2, 0, 0}};
    EXPECT_GT(solve(pose).missed, 1);
}

TEST(SkeletonTest, AKneeBendsBackAndAnElbowForward)
{
    Pose pose;
    pose.nearLeg.bend = 90;
    pose.nearArm.bend = 90;
    const Skeleton bones = solve(pose);
    EXPECT_LT(bones.at(Joint::NearAnkle).x, -0.3);
    EXPECT_GT(bones.at(Joint::NearWrist).x, 0.2);
    EXPECT_NEAR(kneeBend(bones, true), 90, 1e-6);
    EXPECT_NEAR(elbowBend(bones, true), 90, 1e-6);
}

TEST(SkeletonTest, AnArmIsRaisedForwardOutwardAndBack)
{
    Pose pose;
    pose.nearArm.raise = 90;
    EXPECT_NEAR(solve(pose).at(Joint::NearWrist).x - solve(pose).at(Joint::NearShoulder).x, 0.545, 0.01);
    pose.nearArm.plane = 90;
    EXPECT_NEAR(solve(pose).at(Joint::NearWrist).z - solve(pose).at(Joint::NearShoulder).z, 0.545, 0.01);
    pose.farArm = pose.nearArm;
    EXPECT_NEAR(solve(pose).at(Joint::FarWrist).z - solve(pose).at(Joint::FarShoulder).z, -0.545, 0.01);
}

TEST(SkeletonTest, LyingOnTheBackTheFaceLooksUp)
{
    Pose pose;
    pose.lie = Lie::Supine;
    pose.rests = 0;
    const Skeleton bones = solve(pose);
    EXPECT_NEAR(bones.pelvis.forward.y, 1, 1e-9);
    EXPECT_NEAR(lowestOfTrunk(bones), 0, 1e-9);
    EXPECT_LT(bones.at(Joint::Head).x, bones.at(Joint::Pelvis).x);
}

TEST(SkeletonTest, AFootOnTheGroundLiesFlat)
{
    Pose pose;
    pose.pelvis = {0, 0.8, 0};
    pose.nearLeg.end = Spot{Anchor::World, {0.3, 0.07, 0.1}};
    const Skeleton bones = solve(pose);
    EXPECT_NEAR(bones.nearFoot.up.y, 1, 1e-9);
    EXPECT_GT(bones.nearFoot.forward.x, 0.9);
}

} // namespace unknot::figure
