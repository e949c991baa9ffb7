// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/plan_facts.h"

#include "tests/app/player/fake_seams.h"

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(PlanFactsTest, SaysWhatToFetchAndWhereToGo)
{
    const FakeSeams fake;
    EXPECT_EQ(needsOf(fake.technique("T01"), {}).sentence(), "Fetch: a tennis ball. Go to: a wall.");
}

TEST(PlanFactsTest, NamesTheToolThatThePersonHas)
{
    const FakeSeams fake;
    EXPECT_EQ(needsOf(fake.technique("T01"), {base::Kit::SoftBall}).things, QStringList{"a soft ball"});
}

TEST(PlanFactsTest, AChairIsNamedButNotWaitedFor)
{
    const FakeSeams fake;
    const Needs needs = needsOf(fake.technique("T26"), {});
    EXPECT_EQ(needs.places, QStringList{"a chair"});
    EXPECT_TRUE(needs.isEmpty());
}

TEST(PlanFactsTest, SecondsOfASidedStepAreThoseOfEachSide)
{
    const FakeSeams fake;
    const auto steps = stepsOf(fake.technique("T01"));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps.front().length, "45 s each side");
}

TEST(PlanFactsTest, WhatIsDoneAgainAtOnceIsOneLineToLookOver)
{
    const FakeSeams fake;
    plan::Plan plan = plan::fromTechnique(fake.content, *fake.content.findTechniqueNamed("T01"),
                                          base::RegionId("interscapular-left"));
    plan.steps.push_back(plan.steps.front());
    const auto permitted = fake.permitted(plan);

    EXPECT_EQ(stepsOf(permitted).size(), 2U);
    ASSERT_EQ(overviewOf(permitted).size(), 1U);
    EXPECT_EQ(overviewOf(permitted).front().length, "2 × " + stepsOf(permitted).front().length);
}

} // namespace unknot::ui
