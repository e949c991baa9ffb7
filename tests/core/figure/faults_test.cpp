// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/faults.h"

#include "core/content/load.h"
#include "core/figure/figures.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unknot::figure {

namespace {

using testing::Contains;
using testing::Field;
using testing::IsEmpty;

Animation named(std::string_view id)
{
    return *std::ranges::find(Figures::ours().all(), id, &Animation::id);
}

std::vector<Fault> faultsIn(const Animation &animation)
{
    static const std::vector<content::Joint> joints = content::loadShipped().joints;
    return faultsOf(animation, joints);
}

auto hasFault(Fault::Kind kind)
{
    return Contains(Field(&Fault::kind, kind));
}

} // namespace

TEST(FaultsTest, ABodyThatStandsWellHasNone)
{
    EXPECT_THAT(faultsIn(named("standing")), IsEmpty());
}

TEST(FaultsTest, SeesFeetInTheGround)
{
    Animation animation = named("standing");
    animation.frames.front().pose.pelvis.y -= 0.05;
    animation.frames.front().pose.nearLeg.end->at.y -= 0.05;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Ground));
}

TEST(FaultsTest, SeesABackInTheWallAndABallThatIsNowhere)
{
    Animation animation = named("wall-ball-back");
    animation.props.front().place.at.x += 0.1;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Wall));
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Contact));
}

TEST(FaultsTest, SeesAnArmInTheDoorFrame)
{
    Animation animation = named("doorway");
    animation.props.at(0).place.at.x += 0.12;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Door));
}

TEST(FaultsTest, SeesAHookInTheBody)
{
    Animation animation = named("standing-hook");
    animation.props.at(0).atSpot = false;
    animation.props.at(0).place = {Anchor::Chest, {0, 0, 0}};
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Hook));
}

TEST(FaultsTest, SeesThighsInTheSeat)
{
    Animation animation = named("seated");
    *animation.frames.front().pose.rests -= 0.05;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Seat));
}

TEST(FaultsTest, SeesElbowsInTheTable)
{
    Animation animation = named("seated-neck-hands");
    animation.props.at(1).place.at.y += 0.06;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Table));
}

TEST(FaultsTest, SeesABackInTheRoller)
{
    Animation animation = named("roller-mid-back");
    animation.props.at(1).place.at.y += 0.05;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Roller));
}

TEST(FaultsTest, SeesAHeadInThePillow)
{
    Animation animation = named("supine-belly");
    animation.props.at(1).size = 0.15;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Pillow));
}

TEST(FaultsTest, SeesAnArmInTheTrunkAndALegInALeg)
{
    Animation animation = named("standing");
    animation.frames.front().pose.nearArm.end = Spot{Anchor::Waist, {0, 0, 0}};
    EXPECT_THAT(faultsIn(animation),
                Contains(Field(&Fault::text, testing::HasSubstr("the near arm goes through the trunk"))));

    animation = named("standing");
    animation.frames.front().pose.nearLeg.end->at.z = animation.frames.front().pose.farLeg.end->at.z;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Limb));
}

TEST(FaultsTest, SeesAFootThatIsTooFarAway)
{
    Animation animation = named("standing");
    animation.frames.front().pose.farLeg.end->at.x = 1.5;
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Reach));
}

TEST(FaultsTest, SeesJointsThatBendTooFar)
{
    Animation animation = named("standing");
    animation.frames.front().pose.nearArm.bend = 170;
    animation.frames.front().pose.head.twist = 120;
    EXPECT_EQ(faultsIn(animation).size(), 2U);
    EXPECT_THAT(faultsIn(animation), hasFault(Fault::Kind::Joint));
}

TEST(FaultsTest, SeesAHandThatSlides)
{
    Animation animation = named("cat-cow");
    animation.frames.back().pose.nearArm.end->at.x += 0.05;
    const auto faults = faultsIn(animation);
    EXPECT_THAT(faults, hasFault(Fault::Kind::Slide));
    EXPECT_THAT(faults,
                Contains(Field(&Fault::text, testing::HasSubstr("the near hand slides over the ground (5 cm)"))));
}

} // namespace unknot::figure
