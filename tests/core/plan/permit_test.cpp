// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/permit.h"

#include "core/plan/timeline.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::plan {
namespace {

using content::Lock;
using content::LockWhat;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

const base::Instant kNow = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)) + 12h;

Lock lockOn(LockWhat what)
{
    Lock lock;
    lock.rule = "K1";
    lock.what = what;
    lock.text = "Not for now.";
    lock.question = "QP5";
    return lock;
}

class PermitTest : public testing::Test
{
protected:
    const content::Technique &technique(const char *ref) const { return *m_content.findTechniqueNamed(ref); }
    Plan routine(const char *ref) const { return fromRoutine(m_content, *m_content.findRoutineNamed(ref)); }

    tl::expected<PermittedPlan, Refusal> permitted(const Plan &plan, std::vector<Lock> locks = {}) const
    {
        return permit(m_content, plan, locks, kNow);
    }

    static std::vector<std::string> refsOf(const PermittedPlan &plan)
    {
        std::vector<std::string> refs;
        for (const auto &step : plan.plan().steps)
            refs.push_back(step.ref);
        return refs;
    }

    content::Content m_content = test::smallContent();
};

TEST_F(PermitTest, WithoutLocksThePlanStaysAsItIs)
{
    const auto asked = routine("R02");

    const auto plan = permitted(asked);

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan(), asked);
}

TEST_F(PermitTest, ALockedStepBecomesSlowBreathingAndIsTold)
{
    const auto plan = permitted(routine("R02"), {lockOn(LockWhat::Press)});

    ASSERT_TRUE(plan);
    EXPECT_THAT(refsOf(*plan), ElementsAre("T40", "T24", "T40", "T19", "T18", "T40"));
    EXPECT_EQ(plan->plan().steps[2].seconds, 45);
    EXPECT_EQ(plan->plan().steps[2].way, "chair");
    ASSERT_EQ(plan->plan().replaced.size(), 1u);
    EXPECT_EQ(plan->plan().replaced[0].technique.text(), "ball-wall-upper-back");
    EXPECT_EQ(plan->plan().replaced[0].by.text(), "belly-breathing");
    EXPECT_EQ(plan->plan().replaced[0].rule, "K1");
}

TEST_F(PermitTest, TheTotalIsComputedAgain)
{
    const auto asked = routine("R02");
    const auto plan = permitted(asked, {lockOn(LockWhat::Press)});

    ASSERT_TRUE(plan);
    const auto ballWithFindAndSwitch = 45s + 5s + 20s + 20s;
    EXPECT_EQ(totalOf(m_content, asked) - compile(*plan).total(), ballWithFindAndSwitch);
}

TEST_F(PermitTest, BesideBreathingALockedStepIsLeftOut)
{
    auto asked = routine("R02");
    asked.steps.erase(asked.steps.begin() + 1);

    const auto plan = permitted(asked, {lockOn(LockWhat::Press)});

    ASSERT_TRUE(plan);
    EXPECT_THAT(refsOf(*plan), ElementsAre("T40", "T19", "T18", "T40"));
    EXPECT_TRUE(plan->plan().replaced[0].by.isEmpty());
}

TEST_F(PermitTest, ASecondLockedStepInARowIsLeftOut)
{
    auto asked = routine("R02");
    asked.steps.insert(asked.steps.begin() + 3, asked.steps[2]);

    const auto plan = permitted(asked, {lockOn(LockWhat::Press)});

    ASSERT_TRUE(plan);
    EXPECT_THAT(refsOf(*plan), ElementsAre("T40", "T24", "T40", "T19", "T18", "T40"));
    EXPECT_EQ(plan->plan().replaced.size(), 2u);
}

TEST_F(PermitTest, OnlyBreathingLeftIsRefusedWithRuleEndAndQuestion)
{
    auto lock = lockOn(LockWhat::Press);
    lock.until = kNow + 3h;

    const auto plan = permitted(fromTechnique(m_content, technique("T01"), std::nullopt), {lock});

    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().rule, "K1");
    EXPECT_EQ(plan.error().text, "Not for now.");
    EXPECT_EQ(plan.error().until, kNow + 3h);
    EXPECT_EQ(plan.error().question, "QP5");
}

TEST_F(PermitTest, ALimitOnWarmthIsInMinutesAndNoPressure)
{
    auto lock = lockOn(LockWhat::Heat);
    lock.cap = 10;
    auto asked = fromTechnique(m_content, technique("T42"), std::nullopt);
    asked.steps.front().seconds = 15 * 60;

    const auto plan = permitted(asked, {lock});

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan().steps.front().seconds, 10 * 60);
    EXPECT_FALSE(plan->plan().steps.front().cap);
}

TEST_F(PermitTest, WhatIsToBeDoneMoreLightlyIsDoneHalfAsLongAsUsual)
{
    auto lock = lockOn(LockWhat::Technique);
    lock.id = technique("T01").id.text();
    lock.cap = 4;
    auto asked = fromTechnique(m_content, technique("T01"), std::nullopt);
    const auto &seconds = technique("T01").dose.seconds;
    asked.steps.front().seconds = seconds.max;

    const auto plan = permitted(asked, {lock});

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan().steps.front().seconds, std::max(seconds.min, seconds.usual / 2));
    EXPECT_EQ(plan->plan().steps.front().cap, 4);
}

TEST_F(PermitTest, BreathingAloneIsPermittedAsLongAsItIsOpen)
{
    auto all = lockOn(LockWhat::All);
    EXPECT_FALSE(permitted(gentle(m_content), {all}));

    all.except = {technique("T40").id, technique("T44").id};
    EXPECT_TRUE(permitted(gentle(m_content), {all}));
    EXPECT_TRUE(permitted(fromTechnique(m_content, technique("T40"), std::nullopt), {all}));
}

TEST_F(PermitTest, WhenEvenBreathingIsLockedNothingStandsIn)
{
    auto asked = routine("R02");
    asked.steps.erase(asked.steps.begin());
    auto onBreathing = lockOn(LockWhat::Technique);
    onBreathing.id = "T40";

    const auto plan = permitted(asked, {lockOn(LockWhat::Press), onBreathing});

    ASSERT_TRUE(plan);
    EXPECT_THAT(refsOf(*plan), ElementsAre("T24", "T19", "T18"));
}

TEST_F(PermitTest, TheOpenWayIsTakenAndThePlansOwnKeptWhereItIsOpen)
{
    auto asked = fromTechnique(m_content, technique("T18"), std::nullopt);
    EXPECT_EQ(permitted(asked, {lockOn(LockWhat::Kneel)})->plan().steps[0].way, "chair");

    asked.steps[0].way = "chair";
    EXPECT_EQ(permitted(asked)->plan().steps[0].way, "chair");
}

TEST_F(PermitTest, TheCapIsCarriedAlong)
{
    auto lock = lockOn(LockWhat::Press);
    lock.cap = 3;

    const auto plan = permitted(routine("R02"), {lock});

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan().steps[2].cap, 3);
    EXPECT_EQ(plan->plan().steps[3].cap, std::nullopt);
    EXPECT_THAT(plan->plan().replaced, IsEmpty());
}

TEST_F(PermitTest, PressingIsNeverLongerThanItsDose)
{
    auto asked = routine("R02");
    asked.steps[2].seconds = 3600;
    asked.steps[2].byHand = true;
    asked.steps[1].byHand = true;

    const auto plan = permitted(asked);

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan().steps[2].seconds, 60);
    EXPECT_FALSE(plan->plan().steps[2].byHand);
    EXPECT_TRUE(plan->plan().steps[1].byHand) << "repetitions may be at one's own pace";
}

TEST_F(PermitTest, APlanThatIsEmptyOrUnknownIsRefused)
{
    EXPECT_FALSE(permitted(Plan{}));

    auto asked = routine("R02");
    asked.steps[0].technique = base::TechniqueId("levitation");
    EXPECT_FALSE(permitted(asked));
}

TEST_F(PermitTest, BudgetsAreThoseOfTheLimits)
{
    const auto plan = permitted(routine("R02"));

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->budgets().rollerSeconds, 600);
    EXPECT_EQ(plan->budgets().pressSeconds, 600);
    EXPECT_EQ(plan->budgets().spotSeconds, 120);
}

} // namespace
} // namespace unknot::plan
