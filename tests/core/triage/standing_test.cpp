// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/diaries.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using base::Level;
using content::LockWhat;
using Kind = records::Statement::Kind;
using std::string;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const auto kBefore = at("2026-03-10T12:00:00Z");

Check tingling(base::Moment when = kBefore)
{
    return Check("no", when)
        .say("QB3", "yes",
             {{"pattern", string("comes-and-goes")}, {"limb", string("arm")}, {"side", string("right")}});
}

TEST(StandingTest, HavingBeenSeenOpensWhatIsUrgentAtOnce)
{
    const auto fever = Check("no", kBefore).say("QB1", "yes");
    EXPECT_EQ(assessed(Diary(), fever).level, Level::Urgent);
    EXPECT_EQ(assessed(Diary().statement(Kind::Seen, 1), fever).level, Level::SelfCare);
}

TEST(StandingTest, AVisitBeforeTheAnswerSaysNothing)
{
    EXPECT_EQ(assessed(Diary().statement(Kind::Seen, 5), Check("no", kBefore).say("QB1", "yes")).level,
              Level::Urgent);
}

TEST(StandingTest, WithLimitsNothingPressesAndNoKeepsEverything)
{
    const auto fever = Check("no", kBefore).say("QB1", "yes");
    const auto limited = assessed(Diary().statement(Kind::Seen, 1, "", {{"go_on", string("with-limits")}}), fever);
    EXPECT_EQ(limited.level, Level::Care);
    EXPECT_TRUE(locks(limited, "U1", LockWhat::Press));
    EXPECT_FALSE(locks(limited, "U1", LockWhat::All));
    EXPECT_EQ(assessed(Diary().statement(Kind::Seen, 1, "", {{"go_on", string("no")}}), fever).level, Level::Urgent);
}

TEST(StandingTest, AnEmergencyIsNeverAnsweredByAVisitAlone)
{
    EXPECT_EQ(assessed(Diary().statement(Kind::Seen, 1), Check("no", kBefore).say("QA1", "yes")).level,
              Level::Emergency);
}

TEST(StandingTest, KnownAndCheckedHidesTheMessageAndItsLimitsForFourWeeks)
{
    const auto result = assessed(Diary().statement(Kind::Disagree, 27, "C3"), tingling());
    EXPECT_EQ(result.level, Level::SelfCare);
    EXPECT_THAT(result.locks, IsEmpty());
    EXPECT_THAT(result.known, ElementsAre(base::RuleId("C3")));
    EXPECT_EQ(assessed(Diary().statement(Kind::Disagree, 28, "C3"), tingling()).level, Level::Clinician);
}

TEST(StandingTest, WhatWasKnownCanBeTakenBack)
{
    auto diary =
        Diary().statement(Kind::Disagree, 3, "C3").statement(Kind::Disagree, 1, "C3", {{"taken_back", true}});
    EXPECT_EQ(assessed(diary, tingling()).level, Level::Clinician);
}

TEST(StandingTest, OtherRulesAreKnownForNinetyDays)
{
    const auto cough = Check("no", kBefore).say("QB14", "yes");
    EXPECT_EQ(assessed(Diary().statement(Kind::Disagree, 89, "C13"), cough).level, Level::SelfCare);
    EXPECT_EQ(assessed(Diary().statement(Kind::Disagree, 90, "C13"), cough).level, Level::Clinician);
}

TEST(StandingTest, AnotherRuleEndsWhatWasKnown)
{
    const auto diary = Diary().statement(Kind::Disagree, 2, "C13");
    const auto both = Check("no", kBefore).say("QB14", "yes").say("QB6", "yes");
    EXPECT_THAT(rulesOf(assessed(diary, both)), Contains("C13"));
}

TEST(StandingTest, WhatIsUrgentCannotBeKnown)
{
    const auto fever = Check("no", kBefore).say("QB1", "yes");
    EXPECT_EQ(assessed(Diary().statement(Kind::Disagree, 1, "U1"), fever).level, Level::Urgent);
}

TEST(StandingTest, AProfileLockIsNeverLifted)
{
    const auto blood = Check("no", kBefore).say("QP5", "yes");
    EXPECT_TRUE(locks(assessed(Diary().statement(Kind::Disagree, 1, "K1").statement(Kind::Seen, 1), blood), "K1",
                      LockWhat::Press));
}

TEST(StandingTest, ALimbTakesTheRegionsOfItsSideAndNoOther)
{
    const auto result = assessed(Diary(), tingling());
    const auto press =
        std::ranges::find_if(result.locks, [](const auto &lock) { return lock.what == LockWhat::Press; });
    ASSERT_NE(press, result.locks.end());
    EXPECT_THAT(press->regions, Contains(base::RegionId("neck-back-right")));
    EXPECT_THAT(press->regions, Not(Contains(base::RegionId("neck-back-left"))));
    EXPECT_THAT(press->regions, Not(Contains(base::RegionId("low-back-right"))));
}

TEST(StandingTest, AFindingIsNewOnlyUntilItIsOnRecord)
{
    const auto first = assessed(Diary(), tingling());
    ASSERT_EQ(first.toSet.size(), 1U);
    EXPECT_TRUE(first.findings.front().isNew);
    auto history = records::History().with(first.toSet.front());
    const auto answers = tingling().answers();
    triage::Inputs inputs;
    inputs.answers = answers;
    inputs.history = &history;
    const auto again = triage::assess(shipped(), inputs, kNoon);
    EXPECT_FALSE(again.findings.front().isNew);
    EXPECT_THAT(again.toSet, IsEmpty());
    const auto no = Check().answers();
    inputs.answers = no;
    EXPECT_EQ(triage::assess(shipped(), inputs, kNoon).toClear.size(), 1U);
}

} // namespace
} // namespace unknot::test
