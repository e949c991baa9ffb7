// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/safety.h"
#include "app/shell/session_start.h"
#include "core/base/clock.h"
#include "core/content/load.h"
#include "core/plan/plan.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {

class SessionStartTest : public ::testing::Test
{
protected:
    SessionStart::Wanted routine(const char *id) const
    {
        return {plan::fromRoutine(content, *content.find(base::RoutineId(id))), {}, std::nullopt, {}};
    }

    /// Every question of both pages answered with no, the age with a grown-up's.
    void answerAllNo()
    {
        Safety::Values values;
        for (const content::Row &row : content.rows) {
            for (const base::QuestionId &question : row.questions)
                values[question] = {question == base::QuestionId("QP1") ? "20-49" : "no", {}};
        }
        safety.answer(values);
    }

    const content::Content content = content::loadShipped();
    base::FixedClock clock{base::Instant(std::chrono::hours(500000)), base::Zone::utc()};
    Safety safety{content, clock};
    SessionStart start{content, safety, clock};
    QSignalSpy checkDue{&start, &SessionStart::checkDue};
    QSignalSpy permitted{&start, &SessionStart::permitted};
    QSignalSpy refused{&start, &SessionStart::refused};
    std::vector<plan::Plan> begun;
    QMetaObject::Connection begins = QObject::connect(
        &start, &SessionStart::permitted, [this](const plan::PermittedPlan &plan) { begun.push_back(plan.plan()); });
};

TEST_F(SessionStartTest, BreathingAndPostureNeverAsk)
{
    start.want({plan::gentle(content), {}, std::nullopt, {}});

    EXPECT_EQ(permitted.size(), 1);
    EXPECT_EQ(checkDue.size(), 0);
}

TEST_F(SessionStartTest, PressingAsksForTheCheckFirst)
{
    start.want(routine("upper-back-knot-release"));

    EXPECT_EQ(checkDue.size(), 1);
    EXPECT_EQ(permitted.size(), 0);
}

TEST_F(SessionStartTest, GoesOnWithWhatWasWantedWhenTheCheckIsThrough)
{
    start.want(routine("upper-back-knot-release"));
    answerAllNo();

    start.goOn();
    start.goOn();

    EXPECT_EQ(permitted.size(), 1);
}

TEST_F(SessionStartTest, DoesNotAskAgainWhileTheAnswersAreFresh)
{
    answerAllNo();

    start.want(routine("upper-back-knot-release"));

    EXPECT_EQ(checkDue.size(), 0);
    EXPECT_EQ(permitted.size(), 1);
}

TEST_F(SessionStartTest, AGuardIsToldWithItsTime)
{
    answerAllNo();
    safety.tellSore({base::RegionId("interscapular-left"), base::RegionId("interscapular-right")});
    QSignalSpy rests(&start, &SessionStart::rests);
    const auto *ball = content.find(base::TechniqueId("ball-wall-upper-back"));
    const auto spot = base::RegionId("interscapular-left");

    start.want({plan::fromTechnique(content, *ball, spot), {spot}, std::nullopt, {}});

    ASSERT_EQ(rests.size(), 1);
    EXPECT_TRUE(rests.front().front().toString().contains(QStringLiteral("Next: ")));
    EXPECT_EQ(refused.size(), 0);
    EXPECT_EQ(permitted.size(), 0);
}

TEST_F(SessionStartTest, WhoUnderstandsAGuardBeginsALittleLighter)
{
    answerAllNo();
    const auto spot = base::RegionId("interscapular-left");
    safety.tellSore({spot});
    const auto *ball = content.find(base::TechniqueId("ball-wall-upper-back"));
    const SessionStart::Wanted wanted{plan::fromTechnique(content, *ball, spot), {spot}, std::nullopt, {}};
    start.want(wanted);
    ASSERT_TRUE(start.mayBeUnderstood(wanted));

    start.understand(wanted);

    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun.front().steps.front().cap, *ball->intensity.cap - 1);
    EXPECT_FALSE(start.mayBeUnderstood(wanted));
}

TEST_F(SessionStartTest, AStepThatRestsIsTakenOutWithItsTimeAndComesBackOnceItIsUnderstood)
{
    answerAllNo();
    safety.tellSore({base::RegionId("interscapular-left"), base::RegionId("interscapular-right")});
    start.want(routine("upper-back-knot-release"));
    ASSERT_EQ(begun.size(), 1U);
    ASSERT_FALSE(begun.front().replaced.empty());
    EXPECT_TRUE(begun.front().replaced.front().until);
    ASSERT_TRUE(start.last());
    ASSERT_TRUE(start.mayBeUnderstood(*start.last()));

    start.understand(*start.last());

    ASSERT_EQ(begun.size(), 2U);
    EXPECT_TRUE(begun.back().replaced.empty());
}

TEST_F(SessionStartTest, WhatWasDroppedDoesNotGoOn)
{
    start.want(routine("upper-back-knot-release"));
    start.drop();

    start.goOn();

    EXPECT_EQ(permitted.size(), 0);
}

TEST_F(SessionStartTest, SaysWhyAPlanMayNotBePlayed)
{
    answerAllNo();
    safety.answer({{base::QuestionId("QA7"), {"yes", {}}}});

    start.want(routine("upper-back-knot-release"));
    start.goOn();

    EXPECT_EQ(permitted.size(), 0);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_FALSE(refused.front().front().toString().isEmpty());
}

} // namespace unknot::ui
