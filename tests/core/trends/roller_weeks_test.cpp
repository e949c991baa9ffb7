// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/roller_weeks.h"

#include "tests/core/trends/days.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::trends {
namespace {

using namespace std::chrono_literals;
using base::StepEnd;
using base::TechniqueId;
using test::aSession;
using test::aStep;
using test::dayOf;
using test::historyOf;
using test::rangeOf;
using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<TechniqueId> kRollers{TechniqueId("roller-upper-back"), TechniqueId("roller-lats")};
const RollerRule kRule{kRollers, 60s};
const Range kTwoWeeks = rangeOf("2026-03-02", "2026-03-15");

TEST(RollerWeeksTest, CountsSessionsByWeek)
{
    const auto roll = aStep("roller-upper-back").seconds(60);
    const auto history = historyOf({aSession().on("2026-03-02").step(roll), aSession().on("2026-03-08").step(roll),
                                    aSession().on("2026-03-09").step(roll)});

    EXPECT_THAT(rollerWeeks(history, kTwoWeeks, kRule),
                ElementsAre(RollerWeek{dayOf("2026-03-02"), 2}, RollerWeek{dayOf("2026-03-09"), 1}));
}

TEST(RollerWeeksTest, TimeOnAllRollersOfASessionIsAddedUp)
{
    const auto history = historyOf({aSession()
                                        .on("2026-03-02")
                                        .step(aStep("roller-upper-back").seconds(30))
                                        .step(aStep("roller-lats").seconds(30)),
                                    aSession().on("2026-03-03").step(aStep("roller-upper-back").seconds(59))});

    EXPECT_EQ(rollerWeeks(history, kTwoWeeks, kRule).front().sessions, 1);
}

TEST(RollerWeeksTest, WhatWasDoneCountsAndNotWhatWasPlanned)
{
    const auto history =
        historyOf({aSession().on("2026-03-02").step(aStep("roller-lats").seconds(120).done(20, StepEnd::Sharp))});

    EXPECT_EQ(rollerWeeks(history, kTwoWeeks, kRule).front().sessions, 0);
}

TEST(RollerWeeksTest, OtherTechniquesDoNotCount)
{
    const auto history = historyOf({aSession().on("2026-03-02").step(aStep("ball-wall").seconds(300))});

    EXPECT_EQ(rollerWeeks(history, kTwoWeeks, kRule).front().sessions, 0);
}

TEST(RollerWeeksTest, ASkippedStepDoesNotCountEvenWithoutALimit)
{
    const auto history =
        historyOf({aSession().on("2026-03-02").step(aStep("roller-lats").done(0, StepEnd::Skipped))});

    EXPECT_EQ(rollerWeeks(history, kTwoWeeks, {kRollers, 0s}).front().sessions, 0);
}

TEST(RollerWeeksTest, OnlyDaysOfTheRangeCount)
{
    const auto roll = aStep("roller-lats").seconds(60);
    const auto history = historyOf({aSession().on("2026-03-02").step(roll), aSession().on("2026-03-05").step(roll)});

    EXPECT_THAT(rollerWeeks(history, rangeOf("2026-03-04", "2026-03-06"), kRule),
                ElementsAre(RollerWeek{dayOf("2026-03-02"), 1}));
}

TEST(RollerWeeksTest, ARangeThatEndsBeforeItBeginsHasNone)
{
    EXPECT_THAT(rollerWeeks(records::History(), rangeOf("2026-03-15", "2026-03-02"), kRule), IsEmpty());
}

} // namespace
} // namespace unknot::trends
