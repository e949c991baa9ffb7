// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/condition.h"
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using content::Condition;

using triage::Truth;

Condition asks(const std::string &question, const std::string &value, const std::string &field = "")
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.test = {question, field, "", content::Test::Op::Is, {value}};
    return condition;
}

Condition group(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

class ConditionTest : public ::testing::Test
{
protected:
    void say(const std::string &question, records::AnswerValue value)
    {
        m_given.push_back(std::make_unique<records::Answer>(answer(question, std::move(value))));
        m_answers[base::QuestionId(question)] = m_given.back().get();
    }

    Truth truthOf(const Condition &condition, triage::Reading reading = {}) const
    {
        return triage::evaluate(condition, m_answers, m_facts, reading);
    }

    triage::Facts m_facts;

private:
    std::vector<std::unique_ptr<records::Answer>> m_given;
    triage::Answers m_answers;
};

TEST_F(ConditionTest, UnsureIsBetweenYesAndNo)
{
    say("A", {"yes", {}});
    say("B", {"unsure", {}});
    say("C", {"no", {}});

    EXPECT_EQ(truthOf(group(Condition::Kind::All, {asks("A", "yes"), asks("B", "yes")})), Truth::Unsure);
    EXPECT_EQ(truthOf(group(Condition::Kind::Any, {asks("B", "yes"), asks("C", "yes")})), Truth::Unsure);
    EXPECT_EQ(truthOf(group(Condition::Kind::All, {asks("B", "yes"), asks("C", "yes")})), Truth::False);
    EXPECT_EQ(truthOf(group(Condition::Kind::Not, {asks("B", "yes")})), Truth::Unsure);
    EXPECT_EQ(truthOf(group(Condition::Kind::Not, {asks("C", "yes")})), Truth::True);
}

TEST_F(ConditionTest, WhatWasNeverAskedIsFalse)
{
    EXPECT_EQ(truthOf(asks("A", "yes"), {true, false}), Truth::False);
}

TEST_F(ConditionTest, SkippedIsUnsureOnlyWhereTheRuleSaysSo)
{
    say("A", {"skipped", {}});

    EXPECT_EQ(truthOf(asks("A", "yes")), Truth::False);
    EXPECT_EQ(truthOf(asks("A", "yes"), {true, false}), Truth::Unsure);
}

TEST_F(ConditionTest, AFieldIsComparedByItsType)
{
    say("A", {"yes", {{"hours", 24}, {"new", true}, {"side", std::string("left")}}});
    auto hours = asks("A", "", "hours");
    hours.test.op = content::Test::Op::Ge;
    hours.test.values = {24};
    EXPECT_EQ(truthOf(hours), Truth::True);
    hours.test.values = {25};
    EXPECT_EQ(truthOf(hours), Truth::False);
    EXPECT_EQ(truthOf(asks("A", "left", "side")), Truth::True);
    EXPECT_EQ(truthOf(asks("A", "left", "nowhere")), Truth::False);
}

TEST_F(ConditionTest, ASetOfWordsMatchesByAnyOfThem)
{
    m_facts["region"] = std::set<std::string, std::less<>>{"low-back", "low-back-left"};
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.test = {"", "", "region", content::Test::Op::Is, {std::string("neck-back"), std::string("low-back")}};
    EXPECT_EQ(truthOf(condition), Truth::True);
    condition.test.values = {std::string("neck-back")};
    EXPECT_EQ(truthOf(condition), Truth::False);
}

TEST_F(ConditionTest, ItSaysWhatItRestsOnAndNeverWhatWasDenied)
{
    say("A", {"yes", {}});
    say("B", {"no", {}});
    const auto condition =
        group(Condition::Kind::All, {group(Condition::Kind::Any, {asks("A", "yes"), asks("B", "yes")}),
                                     group(Condition::Kind::Not, {asks("B", "yes")})});
    triage::Answers answers;
    const auto yes = answer("A", {"yes", {}});
    answers[base::QuestionId("A")] = &yes;

    EXPECT_THAT(triage::because(condition, answers, {}, {}), ::testing::ElementsAre("A"));
}

} // namespace
} // namespace unknot::test
