// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using base::Level;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A diary in which E1 was found at noon.
records::History latched()
{
    const auto first = Check().say("QA1", "yes").assess();
    records::History history;
    for (const auto &finding : first.toSet)
        history = history.with(finding);
    return history;
}

records::Statement seen(const base::Moment &when)
{
    records::Statement statement;
    statement.id = base::Uuid::make(when.at);
    statement.kind = records::Statement::Kind::Seen;
    statement.at = when;
    return statement;
}

TEST(LatchTest, AnEmergencyIsSetDownOnceAndKeepsItsInputs)
{
    const auto result = Check().say("QA1", "unsure").assess();

    ASSERT_THAT(result.toSet, SizeIs(1));
    EXPECT_EQ(result.toSet.front().rule, base::RuleId("E1"));
    EXPECT_EQ(result.toSet.front().inputs.at("QA1"), "unsure");
    const auto history = records::History().with(result.toSet.front());
    EXPECT_THAT(Check().say("QA1", "yes").assess(kNoon, &history).toSet, IsEmpty());
}

TEST(LatchTest, ANoAfterwardsDoesNotOpenIt)
{
    const auto history = latched();
    const auto result = Check("no", at("2026-03-16T12:00:00Z")).assess(at("2026-03-16T12:00:00Z"), &history);

    EXPECT_EQ(result.level, Level::Emergency);
    EXPECT_TRUE(result.findings.front().latched);
    EXPECT_THAT(result.findings.front().because, ElementsAre("QA1"));
    EXPECT_THAT(result.toClear, IsEmpty());
}

TEST(LatchTest, AVisitBeforeTheFindingsDayDoesNotCount)
{
    auto visit = seen(at("2026-03-14T20:00:00Z"));
    visit.details["day"] = std::string("2026-03-13");
    const auto later = at("2026-03-16T12:00:00Z");
    const auto before = latched().with(visit);
    EXPECT_EQ(Check("no", later).assess(later, &before).level, Level::Emergency);

    visit.details["day"] = std::string("2026-03-14");
    const auto same = latched().with(visit);
    EXPECT_EQ(Check("no", later).assess(later, &same).level, Level::SelfCare);
}

TEST(LatchTest, HavingBeenSeenAndACleanPageOpenItAfterADay)
{
    const auto history = latched().with(seen(at("2026-03-14T20:00:00Z")));

    const auto early = Check("no", at("2026-03-15T10:00:00Z")).assess(at("2026-03-15T11:00:00Z"), &history);
    EXPECT_EQ(early.level, Level::Emergency);

    const auto later = Check("no", at("2026-03-15T10:00:00Z")).assess(at("2026-03-15T12:00:00Z"), &history);
    EXPECT_EQ(later.level, Level::SelfCare);
    EXPECT_THAT(later.toClear, SizeIs(1));
}

TEST(LatchTest, WhatWentWrongWithAMedicineCanBeOver)
{
    const auto wrong = Check().say("QM1", "reaction");
    auto history = records::History();
    for (const auto &finding : wrong.assess().toSet)
        history = history.with(finding);
    history = history.with(seen(at("2026-03-14T20:00:00Z")));
    auto answers = Check("no", at("2026-03-15T13:00:00Z")).answers();
    answers.push_back(wrong.answers().back());
    triage::Inputs inputs;
    inputs.answers = answers;
    inputs.history = &history;
    inputs.statements = history.statements();
    EXPECT_EQ(triage::assess(shipped(), inputs, at("2026-03-15T11:00:00Z")).level, Level::Emergency);
    EXPECT_EQ(triage::assess(shipped(), inputs, at("2026-03-15T14:00:00Z")).level, Level::SelfCare);
}

TEST(LatchTest, AClockSetBackOpensNothing)
{
    const auto history = latched().with(seen(at("2026-03-14T20:00:00Z")));

    EXPECT_EQ(Check("no", at("2025-03-15T10:00:00Z")).assess(at("2025-03-15T12:00:00Z"), &history).level,
              Level::Emergency);
}

TEST(LatchTest, ASlipThatWasCorrectedBeforeTheCardWasLeftLeavesNothing) // case 31: nothing was stored
{
    const records::History history;

    EXPECT_EQ(Check().say("QA1", "no").assess(kNoon, &history).level, Level::SelfCare);
}

} // namespace
} // namespace unknot::test
