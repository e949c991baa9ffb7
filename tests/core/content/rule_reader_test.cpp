// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/json_reader.h"
#include "core/content/readers.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace unknot::content {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

struct Read
{
    Rule rule;
    Problems problems;
};

Read readRule(std::string_view when, std::string_view locks = "[]")
{
    const auto text = fmt::format(R"({{"rules": [{{"id": "U2", "level": "urgent", "unsure": "as-yes", "message": "m",
        "why": "w", "when": {}, "locks": {}}}]}})",
                                  when, locks);
    Read read;
    Content content;
    const auto json = readJson("r.json", text, read.problems);
    if (json)
        readRules(JsonCursor(*json, "r.json", read.problems), content);
    if (!content.rules.empty())
        read.rule = content.rules[0];
    return read;
}

auto problem(const std::string &pointer, const std::string &part)
{
    return AllOf(Field(&Problem::pointer, pointer), Field(&Problem::text, HasSubstr(part)));
}

TEST(RuleReaderTest, ReadsAllAnyNotAndTests)
{
    const auto [rule, problems] = readRule(R"({"all": [
        {"question": "QB3", "field": "hours", "ge": 24},
        {"any": [{"question": "QA1", "is": ["yes", "unsure"]}, {"fact": "age-band", "is": "75+"}]},
        {"not": {"fact": "first-ever", "is": true}}]})");

    EXPECT_THAT(problems, IsEmpty());
    ASSERT_EQ(rule.when.kind, Condition::Kind::All);
    ASSERT_EQ(rule.when.parts.size(), 3U);
    const auto &hours = rule.when.parts[0].test;
    EXPECT_EQ(hours.question, "QB3");
    EXPECT_EQ(hours.field, "hours");
    EXPECT_EQ(hours.op, content::Test::Op::Ge);
    EXPECT_THAT(hours.values, ElementsAre(Scalar(24)));
    const auto &any = rule.when.parts[1];
    EXPECT_EQ(any.kind, Condition::Kind::Any);
    EXPECT_EQ(any.parts[0].test.op, content::Test::Op::In);
    EXPECT_THAT(any.parts[0].test.values, ElementsAre(Scalar("yes"), Scalar("unsure")));
    EXPECT_EQ(any.parts[1].test.fact, "age-band");
    EXPECT_EQ(any.parts[1].test.op, content::Test::Op::Is);
    EXPECT_EQ(rule.when.parts[2].kind, Condition::Kind::Not);
    EXPECT_THAT(rule.when.parts[2].parts[0].test.values, ElementsAre(Scalar(true)));
}

TEST(RuleReaderTest, ReadsLocks)
{
    const auto [rule, problems] = readRule(R"({"question": "QB3", "is": "yes"})", R"([
        {"what": "all", "except": ["belly-breathing"], "text": "Breathe."},
        {"what": "press", "regions": ["neck-back"], "side": "left", "cap": 3,
         "when": {"question": "QB3", "field": "side", "is": "left"}}])");

    EXPECT_THAT(problems, IsEmpty());
    ASSERT_EQ(rule.locks.size(), 2U);
    EXPECT_EQ(rule.locks[0].what, LockWhat::All);
    EXPECT_THAT(rule.locks[0].except, ElementsAre(base::TechniqueId("belly-breathing")));
    EXPECT_EQ(rule.locks[1].cap, 3);
    EXPECT_EQ(rule.locks[1].side, base::Side::Left);
    EXPECT_TRUE(rule.locks[1].when.has_value());
}

TEST(RuleReaderTest, ReportsEachSlipInAConditionWithItsPlace)
{
    EXPECT_THAT(readRule(R"({"all": []})").problems, ElementsAre(problem("/rules/0/when/all", "empty")));
    EXPECT_THAT(readRule(R"({"all": [{"question": "QA1"}]})").problems,
                ElementsAre(problem("/rules/0/when/all/0", "exactly one")));
    EXPECT_THAT(readRule(R"({"question": "QA1", "ge": 1, "le": 2})").problems,
                ElementsAre(problem("/rules/0/when", "exactly one")));
    EXPECT_THAT(
        readRule(R"({"not": {"question": "QA1", "is": [], "was": 1}})").problems,
        ElementsAre(problem("/rules/0/when/not/is", "empty"), problem("/rules/0/when/not/was", "unknown key")));
    EXPECT_THAT(readRule(R"({"is": "yes"})").problems,
                ElementsAre(problem("/rules/0/when", "\"question\" is missing")));
    EXPECT_THAT(readRule(R"({"question": "QA1", "fact": "x", "is": "yes"})").problems,
                ElementsAre(problem("/rules/0/when/question", "unknown key")));
    EXPECT_THAT(readRule(R"({"question": "QA1", "is": {"a": 1}})").problems,
                ElementsAre(problem("/rules/0/when/is", "must be a word")));
    EXPECT_THAT(readRule("3").problems, ElementsAre(problem("/rules/0/when", "must be a condition")));
    EXPECT_THAT(readRule(R"({"all": [{"question": "QA1", "is": "yes"}], "any": []})").problems,
                ElementsAre(problem("/rules/0/when/any", "unknown key")));
}

} // namespace
} // namespace unknot::content
