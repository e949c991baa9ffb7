// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/own_routine.h"

#include "core/content/load.h"
#include "core/plan/pace.h"
#include "core/plan/permit.h"

#include <gmock/gmock.h>

namespace unknot::plan {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class OwnRoutineTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    static Plan shippedPlan(const char *id) { return fromRoutine(shipped(), *shipped().find(base::RoutineId(id))); }
    static Step aStep(const char *technique, int seconds)
    {
        Step step;
        step.technique = base::TechniqueId(technique);
        step.seconds = seconds;
        return step;
    }
};

TEST_F(OwnRoutineTest, EveryShippedRoutineMayBeKeptAsOnesOwnAndStaysAsItIs)
{
    for (const auto &routine : shipped().routines) {
        const Plan plan = fromRoutine(shipped(), routine);
        EXPECT_THAT(problemsIn(shipped(), plan), IsEmpty()) << routine.id.text();
        EXPECT_EQ(ofToday(shipped(), plan), plan) << routine.id.text();
    }
}

TEST_F(OwnRoutineTest, EachThingThatIsUnknownOrTooMuchIsNamed)
{
    Plan plan;
    plan.steps = {aStep("juggling", 30), aStep("cat-cow", 4000), aStep("ball-wall-upper-back", 45)};
    plan.steps[2].region = "tail";
    plan.steps[2].way = "ceiling";

    EXPECT_THAT(problemsIn(shipped(), plan),
                ElementsAre(HasSubstr("Step 1: \"juggling\" is no technique"),
                            HasSubstr("Step 2: 4000 s are outside the dose"),
                            HasSubstr("Step 3: \"tail\" is no place"), HasSubstr("Step 3: Ball on the wall")));
}

TEST_F(OwnRoutineTest, MorePressingThanASessionAllowsIsNamed)
{
    Plan plan;
    for (int i = 0; i < 12; ++i)
        plan.steps.push_back(aStep("ball-wall-upper-back", 60));

    EXPECT_THAT(problemsIn(shipped(), plan), testing::Contains(HasSubstr("are the most")));
}

TEST_F(OwnRoutineTest, NothingInItIsNamedToo)
{
    EXPECT_THAT(problemsIn(shipped(), {}), ElementsAre("There is no step in it."));
}

TEST_F(OwnRoutineTest, TheDoseIsThatOfToday)
{
    Plan plan = shippedPlan("upper-back-knot-release");
    for (auto &step : plan.steps) {
        step.seconds = 5000;
        step.cap = 9;
        step.phase = base::Phase::Settle;
        step.byHand = true;
    }

    const Plan today = ofToday(shipped(), plan);

    for (const auto &step : today.steps) {
        EXPECT_EQ(step.seconds, secondsOf(shipped(), *shipped().find(step.technique)).max);
        EXPECT_FALSE(step.cap);
        EXPECT_EQ(step.byHand, mayBeByHand(*shipped().find(step.technique))) << step.technique.text();
    }
    EXPECT_NE(today.steps.front().phase, base::Phase::Settle);
}

TEST_F(OwnRoutineTest, WhatIsUnknownIsRefusedAtTheDoor)
{
    Plan plan;
    plan.steps = {aStep("juggling", 30)};

    EXPECT_FALSE(permit(shipped(), ofToday(shipped(), plan), {}, {}));
}

TEST_F(OwnRoutineTest, ALockHoldsForItToo)
{
    content::Lock lock;
    lock.what = content::LockWhat::Press;

    const auto permitted =
        permit(shipped(), ofToday(shipped(), shippedPlan("upper-back-knot-release")), {&lock, 1}, {});

    ASSERT_TRUE(permitted);
    for (const auto &step : permitted->plan().steps)
        EXPECT_FALSE(base::isPress(shipped().find(step.technique)->kind));
}

TEST_F(OwnRoutineTest, AStepIsPutWhereItsPhaseBelongsAndOnlyOnce)
{
    Plan plan = shippedPlan("upper-back-knot-release");
    const auto before = plan.steps.size();
    const Plan single = fromTechnique(shipped(), *shipped().find(base::TechniqueId("doorway-chest-stretch")), {});
    const Step step = single.steps.front();
    const bool wasThere = std::ranges::find(plan.steps, step.technique, &Step::technique) != plan.steps.end();

    EXPECT_EQ(putIn(plan, step), !wasThere);
    EXPECT_FALSE(putIn(plan, step));
    EXPECT_EQ(plan.steps.size(), before + (wasThere ? 0 : 1));
    const auto put = std::ranges::find(plan.steps, step.technique, &Step::technique);
    for (auto each = put; each != plan.steps.end(); ++each)
        EXPECT_GE(each->phase, put->phase);
}

} // namespace
} // namespace unknot::plan
