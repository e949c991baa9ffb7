// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kRules = "triage/rules.json";
const std::string kQuestions = "triage/questions.json";

std::vector<Problem> problemsOfWhen(const json &when)
{
    return Edited().set(kRules, "/rules/0/when", when).problems();
}

TEST(CheckTriageTest, ConditionsAskQuestionsThatExist)
{
    EXPECT_THAT(problemsOfWhen({{"all", {{{"question", "QA77"}, {"is", "yes"}}}}}),
                ElementsAre(problem(kRules, "/rules/0/when/all/0/question", "there is no question \"QA77\"")));
    EXPECT_THAT(problemsOfWhen({{"not", {{"question", "QA77"}, {"is", "yes"}}}}),
                ElementsAre(problem(kRules, "/rules/0/when/not/question", "there is no question")));
}

TEST(CheckTriageTest, ConditionsCompareWithAnswersThatCanBeGiven)
{
    EXPECT_THAT(problemsOfWhen({{"question", "QA1"}, {"is", "maybe"}}),
                ElementsAre(problem(kRules, "/rules/0/when", "\"maybe\" is no answer to QA1; answers are: yes, no")));
    EXPECT_THAT(problemsOfWhen({{"question", "QP1"}, {"is", {"75+", "80+"}}}),
                ElementsAre(problem(kRules, "/rules/0/when/is/1", "\"80+\" is no answer to QP1")));
    EXPECT_THAT(problemsOfWhen({{"question", "QA1"}, {"is", 3}}),
                ElementsAre(problem(kRules, "/rules/0/when", "a number is no answer to QA1")));
    EXPECT_THAT(problemsOfWhen({{"question", "QA1"}, {"is", "known"}}), IsEmpty());
    EXPECT_THAT(problemsOfWhen({{"question", "QA7"}, {"is", "known"}}),
                ElementsAre(problem(kRules, "/rules/0/when", "\"known\" is no answer to QA7")));
}

TEST(CheckTriageTest, ConditionsCompareDetailsThatAnAnswerHas)
{
    EXPECT_THAT(problemsOfWhen({{"question", "QP7"}, {"field", "weeks"}, {"ge", 16}}), IsEmpty());
    EXPECT_THAT(problemsOfWhen({{"question", "QP7"}, {"field", "months"}, {"ge", 4}}),
                ElementsAre(problem(kRules, "/rules/0/when/field", "has no \"months\"; it has: weeks")));
}

TEST(CheckTriageTest, ConditionsAskFactsThatExist)
{
    EXPECT_THAT(problemsOfWhen({{"fact", "level-now"}, {"ge", 7}}), IsEmpty());
    EXPECT_THAT(problemsOfWhen({{"fact", "levl-now"}, {"ge", 7}}),
                ElementsAre(problem(kRules, "/rules/0/when/fact", "there is no fact \"levl-now\"; known are:")));
    EXPECT_THAT(problemsOfWhen({{"fact", "region"}, {"is", {"low-back", "low-back-left", "upper-and-mid-back"}}}),
                IsEmpty());
    EXPECT_THAT(problemsOfWhen({{"fact", "region"}, {"is", "lowback"}}),
                ElementsAre(problem(kRules, "/rules/0/when", "must be a region, a pair or a part of the body")));
}

TEST(CheckTriageTest, LocksNameWhatExists)
{
    const auto problemsOf = [](const json &lock) {
        return Edited().set(kRules, "/rules/0/locks/0", lock).problems();
    };

    EXPECT_THAT(problemsOf({{"what", "technique"}, {"id", "no-such"}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/id", "there is no technique \"no-such\"")));
    EXPECT_THAT(problemsOf({{"what", "medicine"}, {"id", "no-such"}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/id", "there is no medicine \"no-such\"")));
    EXPECT_THAT(problemsOf({{"what", "press"}, {"regions", {"low-back", "no-such"}}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/regions/1", "no region or pair \"no-such\"")));
    EXPECT_THAT(problemsOf({{"what", "all"}, {"except", {"no-such"}}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/except/0", "there is no technique")));
    EXPECT_THAT(problemsOf({{"what", "press"}, {"regions", {"answer:QP14"}}}), IsEmpty());
    EXPECT_THAT(problemsOf({{"what", "press"}, {"regions", {"answer:QA1"}}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/regions/0", "no question about places")));
    EXPECT_THAT(problemsOf({{"what", "press"}, {"when", {{"question", "QA77"}, {"is", "yes"}}}}),
                ElementsAre(problem(kRules, "/rules/0/locks/0/when/question", "there is no question")));
}

TEST(CheckTriageTest, AnEmergencySaysWhatToSay)
{
    EXPECT_THAT(Edited().remove(kRules, "/rules/0/say").problems(),
                ElementsAre(problem(kRules, "/rules/0", "\"say\" is missing")));
}

TEST(CheckTriageTest, EveryQuestionOfTheFirstPageStandsBehindARow)
{
    EXPECT_THAT(Edited().remove("triage/rows.json", "/rows/0/questions/0").problems(),
                ElementsAre(problem(kQuestions, "/questions/0", "QA1 stands behind no row")));
}

TEST(CheckTriageTest, QuestionsHaveTheirChoicesAndFreshness)
{
    EXPECT_THAT(Edited().remove(kQuestions, "/questions/0/fresh_hours").problems(),
                ElementsAre(problem(kQuestions, "/questions/0", "\"fresh_hours\" is missing")));
    EXPECT_THAT(Edited().set(kQuestions, "/questions/0/kind", "choice").problems(),
                Contains(problem(kQuestions, "/questions/0", "\"choices\" is missing")));
}

} // namespace
} // namespace unknot::content
