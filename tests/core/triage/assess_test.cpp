// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>
#include <random>

namespace unknot::test {
namespace {

using base::Level;
using content::LockWhat;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using triage::State;

TEST(AssessTest, AllNoIsSelfCareWithNothingLocked)
{
    const auto result = Check().assess();

    EXPECT_EQ(result.level, Level::SelfCare);
    EXPECT_EQ(result.state, State::Complete);
    EXPECT_THAT(result.findings, IsEmpty());
    EXPECT_THAT(result.locks, IsEmpty());
    EXPECT_THAT(result.owed, IsEmpty());
}

TEST(AssessTest, NotSureAboutTheSaddleAreaIsAnEmergencyThatLocksEverything) // clinical 5.10 case 1
{
    const auto result = Check().say("QA1", "unsure").assess();

    EXPECT_EQ(result.level, Level::Emergency);
    EXPECT_THAT(rulesOf(result), ElementsAre("E1"));
    EXPECT_TRUE(locks(result, "E1", LockWhat::All));
    EXPECT_THAT(result.findings.front().because, ElementsAre("QA1"));
}

TEST(AssessTest, EveryEmergencyQuestionHasARuleThatFiresOnYesAndOnNotSure)
{
    for (const auto &question : shipped().questions) {
        if (question.screen != content::Screen::A)
            continue;
        for (const std::string value : {"yes", "unsure"})
            EXPECT_EQ(Check().say(question.id.text(), value).assess().level, Level::Emergency)
                << question.id << " " << value;
    }
}

TEST(AssessTest, KnownAndUnchangedCountsAsNoForTheEmergencyRules)
{
    EXPECT_EQ(Check().say("QA4", "known").assess().level, Level::SelfCare);
}

TEST(AssessTest, NothingAnsweredYetLeavesOnlyBreathingAndPosture) // case 19
{
    triage::Inputs nothing;
    const auto result = triage::assess(shipped(), nothing, kNoon);

    EXPECT_EQ(result.state, State::UnknownA);
    EXPECT_EQ(result.level, Level::Care);
    EXPECT_THAT(rulesOf(result), ElementsAre("UA"));
    ASSERT_TRUE(locks(result, "UA", LockWhat::All));
    EXPECT_THAT(result.locks.front().except, Contains(base::TechniqueId("belly-breathing")));
}

TEST(AssessTest, OneQuestionPutAndLeftOpenIsUnknownToo)
{
    const auto result = Check().say("QA7", "skipped").assess();

    EXPECT_EQ(result.state, State::UnknownA);
    EXPECT_GE(result.level, Level::Care);
    EXPECT_THAT(result.owed, ElementsAre(base::QuestionId("QA7")));
}

TEST(AssessTest, ABloodThinnerTakesAllPressingAndNothingElse) // case 17
{
    const auto result = Check().say("QP5", "yes").assess();

    EXPECT_EQ(result.level, Level::Care);
    EXPECT_THAT(rulesOf(result), ElementsAre("K1"));
    ASSERT_EQ(result.locks.size(), 1u);
    EXPECT_EQ(result.locks.front().what, LockWhat::Press);
    EXPECT_EQ(result.locks.front().question, "");
}

TEST(AssessTest, ASkippedPregnancyQuestionLocksAndNamesItself) // case 18
{
    const auto result = Check().say("QP7", "skipped").assess();

    EXPECT_THAT(rulesOf(result), ElementsAre("K3"));
    EXPECT_TRUE(locks(result, "K3", LockWhat::Supine));
    EXPECT_EQ(result.locks.front().question, "QP7");
    EXPECT_EQ(result.state, State::Partial);
}

TEST(AssessTest, PregnancyIsNotAskedOfOlderPeople)
{
    EXPECT_EQ(Check().say("QP1", "65-74").say("QP7", "skipped").assess().level, Level::SelfCare);
}

TEST(AssessTest, LyingFlatIsLockedFromWeekSixteenOnly)
{
    EXPECT_FALSE(locks(Check().say("QP7", "yes", {{"weeks", 10}}).assess(), "K3", LockWhat::Supine));
    EXPECT_TRUE(locks(Check().say("QP7", "yes", {{"weeks", 16}}).assess(), "K3", LockWhat::Supine));
    EXPECT_TRUE(locks(Check().say("QP7", "yes").assess(), "K3", LockWhat::Supine));
}

TEST(AssessTest, AClotOfYearsAgoLocksNothing)
{
    EXPECT_THAT(Check().say("QP6", "yes", {{"when", std::string("longer")}}).assess().locks, IsEmpty());
    EXPECT_TRUE(locks(Check().say("QP6", "yes").assess(), "K4", LockWhat::Press));
}

TEST(AssessTest, HurtSkinIsLeftAloneWhereItIs)
{
    const auto result = Check().say("QP14", "yes", {{"regions", std::vector<std::string>{"low-back-left"}}}).assess();

    ASSERT_TRUE(locks(result, "K5", LockWhat::Heat));
    EXPECT_THAT(result.locks.front().regions, ElementsAre(base::RegionId("low-back-left")));
}

TEST(AssessTest, ARecentNeedleInTheBackCountsOnlyWhereTheSpineHurts)
{
    EXPECT_EQ(Check().say("QP4a", "yes").marked({"interscapular-left"}).assess().level, Level::Urgent);
    EXPECT_EQ(Check().say("QP4a", "unsure").marked({"interscapular-left"}).assess().level, Level::Clinician);
    EXPECT_EQ(Check().say("QP4a", "yes").marked({"buttock-deep-left"}).assess().level, Level::SelfCare);
    EXPECT_EQ(Check().say("QP4b", "yes").marked({"interscapular-left"}).assess().level, Level::Care);
}

TEST(AssessTest, UnderSixteenNothingIsStarted)
{
    const auto result = Check().say("QP1", "<16").assess();

    EXPECT_EQ(result.level, Level::Clinician);
    EXPECT_TRUE(locks(result, "C19", LockWhat::All));
}

TEST(AssessTest, FindingsComeHighestFirstThenByFamilyThenByNumber)
{
    const auto result = Check()
                            .say("QA14", "yes")
                            .say("QA2", "yes")
                            .say("QP5", "yes")
                            .say("QP1", "<16")
                            .say("QP4a", "yes")
                            .marked({"low-back-left"})
                            .assess();

    EXPECT_THAT(rulesOf(result), ElementsAre("E2", "E13", "U4", "C19", "K1"));
}

TEST(AssessTest, LocksAreAUnion)
{
    const auto result = Check().say("QP5", "yes").say("QP9", "yes").assess();

    EXPECT_TRUE(locks(result, "K1", LockWhat::Press));
    EXPECT_TRUE(locks(result, "K8", LockWhat::Neck));
    EXPECT_TRUE(locks(result, "K8", LockWhat::EndRange));
}

TEST(AssessTest, AnswersOfTheFutureAreLeftOut)
{
    Check later("no", at("2026-03-15T12:00:00Z"));

    EXPECT_EQ(later.assess(kNoon).state, State::UnknownA);
}

TEST(AssessTest, TheLatestAnswerCounts)
{
    auto answers = Check().answers();
    answers.insert(answers.begin(), answer("QA1", {"yes", {}}, at("2026-03-14T13:00:00Z")));
    triage::Inputs inputs;
    inputs.answers = answers;

    EXPECT_EQ(triage::assess(shipped(), inputs, at("2026-03-14T14:00:00Z")).level, Level::Emergency);
}

TEST(AssessTest, WithoutRulesOnlySlowBreathingIsLeft)
{
    const auto result = triage::assess(content::Content{}, {}, kNoon);

    EXPECT_EQ(result.level, Level::Care);
    EXPECT_EQ(result.state, State::UnknownA);
    ASSERT_EQ(result.locks.size(), 1u);
    EXPECT_THAT(result.locks.front().except, ElementsAre(base::TechniqueId("belly-breathing")));
}

/// Answering worse never lowers the level and never removes a lock.
TEST(AssessTest, AnsweringWorseNeverOpensAnything)
{
    static const std::vector<std::string> worse = {"no", "unsure", "yes"};
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> pick(0, 2);
    std::vector<std::string> questions;
    for (const auto &question : shipped().questions)
        if (question.screen == content::Screen::A)
            questions.push_back(question.id.text());
    for (int round = 0; round < 400; ++round) {
        Check check;
        std::map<std::string, int> values;
        for (const auto &question : questions)
            check.say(question, worse[static_cast<std::size_t>(values[question] = pick(random))]);
        const auto before = check.assess();
        const auto &changed = questions[static_cast<std::size_t>(random() % questions.size())];
        if (values[changed] == 2)
            continue;
        const auto after = check.say(changed, worse[static_cast<std::size_t>(values[changed]) + 1]).assess();
        EXPECT_GE(after.level, before.level);
        EXPECT_GE(after.locks.size(), before.locks.size());
    }
}

TEST(AssessTest, WithoutRulesAllButSlowBreathingIsLockedWithASentence)
{
    auto broken = shipped();
    broken.rules.clear();
    const auto answers = Check().answers();
    triage::Inputs inputs;
    inputs.answers = answers;

    const auto result = triage::assess(broken, inputs, kNoon);

    EXPECT_EQ(result.level, Level::Care);
    EXPECT_EQ(result.state, triage::State::UnknownA);
    ASSERT_EQ(result.locks.size(), 1U);
    EXPECT_EQ(result.locks.front().what, content::LockWhat::All);
    EXPECT_EQ(result.locks.front().except, std::vector{base::TechniqueId("belly-breathing")});
    EXPECT_FALSE(result.locks.front().text.empty());
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_FALSE(result.findings.front().message.empty());
}

} // namespace
} // namespace unknot::test
