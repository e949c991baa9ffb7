// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fact_words.h"

#include "tests/app/triage/check_fixture.h"

#include <set>

namespace unknot::ui {
namespace {

using FactWordsTest = CheckFixture;

void collect(const content::Condition &condition, std::set<std::string> &facts)
{
    if (!condition.test.fact.empty())
        facts.insert(condition.test.fact);
    for (const auto &part : condition.parts)
        collect(part, facts);
}

TEST_F(FactWordsTest, EveryFactOfARuleIsToldInWords)
{
    const std::set<std::string> background = {"region", "home-care-days", "unanswered-a", "skipped-b"};
    std::set<std::string> facts;
    for (const auto &rule : shipped().rules)
        collect(rule.when, facts);
    for (const auto &fact : facts) {
        triage::Assessment result;
        result.facts[fact] = "3";
        triage::Fired finding;
        finding.because = {fact};
        EXPECT_EQ(groundsOf(shipped(), result, finding).isEmpty(), background.contains(fact)) << fact;
    }
}

TEST_F(FactWordsTest, CountsAreThoseOfThePerson)
{
    triage::Assessment result;
    result.facts["severe-days"] = "3";
    triage::Fired finding;
    finding.because = {"QA1", "severe-days"};

    const auto grounds = groundsOf(shipped(), result, finding);

    ASSERT_EQ(grounds.size(), 2);
    EXPECT_TRUE(grounds.back().endsWith(QStringLiteral(": 3"))) << grounds.back().toStdString();
}

} // namespace
} // namespace unknot::ui
