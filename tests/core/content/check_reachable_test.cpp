// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

const std::string kRules = "triage/rules.json";

std::vector<Problem> problemsOfWhen(const json &when)
{
    return Edited().set(kRules, "/rules/0/when", when).problems();
}

json answer(const char *question, const char *value)
{
    return {{"question", question}, {"is", value}};
}

const auto kNever = problem(kRules, "/rules/0/when", "can never hold");

TEST(CheckReachableTest, ARuleWhosePartsExcludeEachOtherNeverFires)
{
    EXPECT_THAT(problemsOfWhen({{"all", {answer("QA1", "yes"), answer("QA1", "no")}}}), Contains(kNever));
    EXPECT_THAT(problemsOfWhen({{"all", {answer("QA1", "yes"), {{"not", answer("QA1", "yes")}}}}}), Contains(kNever));
    EXPECT_THAT(problemsOfWhen({{"all", {{{"fact", "nights"}, {"ge", 3}}, {{"fact", "nights"}, {"le", 2}}}}}),
                Contains(kNever));
    EXPECT_THAT(
        problemsOfWhen(
            {{"all", {answer("QA1", "yes"), {{"any", {answer("QA1", "no"), {{"not", answer("QA1", "yes")}}}}}}}}),
        Contains(kNever));
}

TEST(CheckReachableTest, OneThatCanHoldIsLeftAlone)
{
    EXPECT_THAT(problemsOfWhen({{"all", {answer("QA1", "yes"), answer("QA2", "no")}}}), IsEmpty());
    EXPECT_THAT(
        problemsOfWhen({{"all", {answer("QA1", "yes"), {{"any", {answer("QA1", "no"), answer("QA2", "no")}}}}}}),
        IsEmpty());
    EXPECT_THAT(problemsOfWhen({{"all", {{{"fact", "nights"}, {"ge", 3}}, {{"fact", "nights"}, {"le", 3}}}}}),
                IsEmpty());
}

TEST(CheckReachableTest, PlacesAreManyAtOnce)
{
    EXPECT_THAT(
        problemsOfWhen({{"all", {{{"fact", "region"}, {"is", "neck"}}, {{"fact", "region"}, {"is", "head"}}}}}),
        Not(Contains(kNever)));
}

TEST(CheckReachableTest, ARuleWithoutInputIsNone)
{
    EXPECT_THAT(problemsOfWhen({{"all", json::array()}}), Contains(problem(kRules, "/rules/0/when", "asks nothing")));
}

} // namespace
} // namespace unknot::content
