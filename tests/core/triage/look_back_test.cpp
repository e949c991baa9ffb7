// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/look_back.h"
#include "tests/core/triage/diaries.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using base::Level;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<records::Answer> allNo(int daysAgo)
{
    return Check("no", Diary().momentOf(daysAgo)).answers();
}

/// All no twenty days ago, and then what is given.
class LookBackTest : public testing::Test
{
protected:
    void SetUp() override { answers = allNo(20); }

    void say(int daysAgo, const std::string &question, const std::string &value)
    {
        answers.push_back(answer(question, {value, {}}, Diary().momentOf(daysAgo)));
    }

    void saidNoToAll(int daysAgo)
    {
        const auto page = allNo(daysAgo);
        answers.insert(answers.end(), page.begin(), page.end());
    }

    std::optional<triage::Assessment> look() const
    {
        triage::Inputs inputs;
        inputs.answers = answers;
        inputs.statements = history.statements();
        inputs.history = &history;
        return triage::lookBack(content, inputs, kNoon);
    }

    void keep(const triage::Assessment &result)
    {
        for (const auto &finding : result.toSet)
            history = history.with(finding);
    }

    void seen(int daysAgo)
    {
        records::Statement statement;
        statement.at = Diary().momentOf(daysAgo);
        statement.id = base::Uuid::make(statement.at.at);
        statement.kind = records::Statement::Kind::Seen;
        history = history.with(statement);
    }

    content::Content content = shipped();
    std::vector<records::Answer> answers;
    records::History history;
};

TEST_F(LookBackTest, WhereNothingWasWrongItIsSilent)
{
    EXPECT_FALSE(look());
}

TEST_F(LookBackTest, WhatAVersionBeforeDidNotFindIsToldWithItsDay)
{
    say(5, "QA1", "yes");

    const auto result = look();

    ASSERT_TRUE(result);
    EXPECT_EQ(result->level, Level::Emergency);
    ASSERT_THAT(result->toSet, SizeIs(1));
    EXPECT_EQ(result->toSet.front().rulesVersion, content.rulesVersion);
    EXPECT_TRUE(result->findings.front().isNew);
}

TEST_F(LookBackTest, WhatWouldHaveLatchedHoldsAlthoughTodayAllIsNo)
{
    say(5, "QA1", "yes");
    saidNoToAll(3);

    const auto result = look();

    ASSERT_TRUE(result);
    EXPECT_EQ(result->level, Level::Emergency);
    ASSERT_THAT(result->toSet, SizeIs(1));
    EXPECT_EQ(result->toSet.front().since.day, kNoon.day.plusDays(-5));
    EXPECT_TRUE(locks(*result, "E1", content::LockWhat::All));
}

TEST_F(LookBackTest, WhatWouldHaveOpenedAgainIsNotTold)
{
    say(5, "QB1", "yes"); // urgent: a clean page after twelve hours opens it
    saidNoToAll(3);
    EXPECT_FALSE(look());

    say(6, "QA1", "yes"); // an emergency takes a visit besides
    seen(4);
    EXPECT_FALSE(look());
}

TEST_F(LookBackTest, ASlipCorrectedTheSameDayIsNone)
{
    answers.push_back(answer("QA1", {"yes", {}}, at("2026-03-10T09:00:00Z")));
    answers.push_back(answer("QA1", {"no", {}}, at("2026-03-10T09:05:00Z")));

    EXPECT_FALSE(look());
}

TEST_F(LookBackTest, WhatIsKnownAtThatLevelIsNotToldAgain)
{
    say(5, "QA1", "yes");
    keep(*look());
    EXPECT_FALSE(look());

    say(4, "QB1", "yes"); // lower than what is on record
    EXPECT_FALSE(look());
}

TEST_F(LookBackTest, AHigherLevelThanOnRecordIsTold)
{
    say(5, "QB1", "yes");
    keep(*look());
    say(4, "QA1", "yes");

    const auto result = look();

    ASSERT_TRUE(result);
    EXPECT_EQ(result->level, Level::Emergency);
    EXPECT_THAT(rulesOf(*result), Contains("U1"));
}

TEST_F(LookBackTest, FourteenDaysAndNotOneMore)
{
    say(13, "QA1", "yes");
    saidNoToAll(12);
    EXPECT_TRUE(look());

    answers = allNo(20);
    say(14, "QA1", "yes");
    saidNoToAll(13);
    answers.push_back(answer("QA1", {"no", {}}, at("2026-02-28T23:00:00Z"))); // over by the first of the days
    EXPECT_FALSE(look());
}

TEST_F(LookBackTest, ANewRuleIsHeldAgainstTheOldAnswers)
{
    say(2, "QB14", "yes"); // a visit so far
    keep(*look());
    EXPECT_FALSE(look());
    for (auto &rule : content.rules)
        if (rule.id.text() == "C13") {
            rule.id = base::RuleId("U99");
            rule.level = Level::Urgent;
            rule.latchHours = 12;
        }

    const auto result = look();

    ASSERT_TRUE(result);
    EXPECT_THAT(rulesOf(*result), Contains("U99"));
}

TEST_F(LookBackTest, WhereNobodyKeepsADiaryThereIsNothingToLookBackOn)
{
    triage::Inputs inputs;
    inputs.answers = answers;
    EXPECT_FALSE(triage::lookBack(content, inputs, kNoon));
}

TEST_F(LookBackTest, GoingGentlyIsNoReasonForACard)
{
    say(2, "QP8", "yes");

    EXPECT_FALSE(look());
    EXPECT_THAT(history.findings(), IsEmpty());
}

} // namespace
} // namespace unknot::test
