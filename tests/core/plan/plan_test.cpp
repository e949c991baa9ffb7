// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/plan/place.h"
#include "tests/support/content_fixture.h"

#include <gmock/gmock.h>

namespace unknot::plan {
namespace {

using base::Phase;
using base::RegionId;
using base::Side;
using testing::ElementsAre;
using testing::IsEmpty;

class PlanTest : public testing::Test
{
protected:
    const content::Technique &technique(const char *ref) const { return *m_content.findTechniqueNamed(ref); }
    Plan routine(const char *ref) const { return fromRoutine(m_content, *m_content.findRoutineNamed(ref)); }

    content::Content m_content = test::smallContent();
};

TEST_F(PlanTest, ARoutineDoesSidedStepsOnBothSides)
{
    const auto plan = routine("R02");

    ASSERT_EQ(plan.steps.size(), 6u);
    EXPECT_EQ(plan.id, "upper-back-knot-release");
    EXPECT_EQ(plan.steps[1].side, Side::None);
    EXPECT_EQ(plan.steps[2].side, Side::Both);
    EXPECT_EQ(plan.steps[2].seconds, 45);
}

TEST_F(PlanTest, AStepWithoutARegionTakesTheRoutinesWhereItCan)
{
    const auto plan = routine("R02");

    EXPECT_EQ(plan.steps[2].region, "interscapular");
    EXPECT_EQ(plan.steps[0].region, "");
}

TEST_F(PlanTest, BreathingIsDoneWhereOneIs)
{
    const auto plan = routine("R02");

    EXPECT_EQ(plan.steps.front().way, "standing");
    EXPECT_EQ(plan.steps.back().way, "floor");
}

TEST_F(PlanTest, BreathingOpensAndSettles)
{
    const auto plan = routine("R02");

    EXPECT_EQ(plan.steps[0].phase, Phase::Breathe);
    EXPECT_EQ(plan.steps[1].phase, Phase::Ease);
    EXPECT_EQ(plan.steps[2].phase, Phase::Press);
    EXPECT_EQ(plan.steps[3].phase, Phase::Stretch);
    EXPECT_EQ(plan.steps[4].phase, Phase::Move);
    EXPECT_EQ(plan.steps[5].phase, Phase::Settle);
}

TEST_F(PlanTest, OneTechniquePressesTheMarkedSideOnly)
{
    const auto plan = fromTechnique(m_content, technique("T01"), RegionId("interscapular-right"));

    ASSERT_EQ(plan.steps.size(), 1u);
    EXPECT_EQ(plan.steps[0].side, Side::Right);
    EXPECT_EQ(plan.steps[0].seconds, 45);
    EXPECT_THAT(plan.regions, ElementsAre(RegionId("interscapular-right")));
}

TEST_F(PlanTest, AStretchForAMarkedRegionBeginsOnItsSide)
{
    const auto plan = fromTechnique(m_content, technique("T19"), RegionId("interscapular-right"));

    EXPECT_EQ(plan.steps[0].side, Side::Both);
    EXPECT_THAT(sidesOf(m_content, plan.steps[0]), ElementsAre(Side::Right, Side::Left));
}

TEST_F(PlanTest, WithoutARegionBothSidesAreDoneLeftFirst)
{
    const auto plan = fromTechnique(m_content, technique("T01"), std::nullopt);

    EXPECT_THAT(plan.regions, IsEmpty());
    EXPECT_THAT(sidesOf(m_content, plan.steps[0]), ElementsAre(Side::Left, Side::Right));
}

TEST_F(PlanTest, AGentleStartIsBreathingThenPostureAtAChair)
{
    const auto plan = gentle(m_content);

    ASSERT_EQ(plan.steps.size(), 2u);
    EXPECT_EQ(plan.steps[0].ref, "T40");
    EXPECT_EQ(plan.steps[0].seconds, 60);
    EXPECT_EQ(plan.steps[0].way, "chair");
    EXPECT_EQ(plan.steps[1].ref, "T44");
    EXPECT_EQ(plan.steps[1].seconds, 40);
}

TEST_F(PlanTest, AStepWorksOnItsRegionOnTheSideThatIsDone)
{
    const auto &ball = technique("T01");

    EXPECT_THAT(workedOn(m_content, ball, "interscapular", Side::Left), ElementsAre(RegionId("interscapular-left")));
    EXPECT_THAT(workedOn(m_content, ball, "interscapular-right", Side::Left),
                ElementsAre(RegionId("interscapular-left")));
    EXPECT_THAT(workedOn(m_content, ball, "interscapular", Side::None),
                ElementsAre(RegionId("interscapular-left"), RegionId("interscapular-right")));
    EXPECT_THAT(workedOn(m_content, ball, "", Side::Right),
                ElementsAre(RegionId("interscapular-right"), RegionId("mid-back-right")));
    EXPECT_THAT(workedOn(m_content, ball, "spine-upper", Side::None), ElementsAre(RegionId("spine-upper")));
}

} // namespace
} // namespace unknot::plan
