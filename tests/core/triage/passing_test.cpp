// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/passing.h"

#include "tests/core/triage/diaries.h"

#include <gtest/gtest.h>

namespace unknot::test {
namespace {

using triage::Passing;

std::string asked(const Diary &diary, Passing where, const std::vector<std::string> &marked = {},
                  const Check &check = Check())
{
    const auto history = diary.history();
    auto answers = check.answers();
    answers.insert(answers.end(), diary.answers().begin(), diary.answers().end());
    triage::Inputs inputs;
    inputs.answers = answers;
    inputs.statements = history.statements();
    inputs.history = &history;
    for (const auto &region : marked)
        inputs.regions.emplace_back(region);
    const auto *question = triage::askedInPassing(shipped(), inputs, where, diary.now());
    return question ? question->id.text() : std::string();
}

records::Session aSession(const Diary &diary, int daysAgo)
{
    records::Session session;
    session.started = diary.momentOf(daysAgo);
    session.id = base::Uuid::make(session.started.at);
    return session;
}

Diary days(int from, int to, int level, const std::string &region = "")
{
    Diary diary;
    for (int day = from; day >= to; --day)
        diary.average(day, level, region);
    return diary;
}

TEST(PassingTest, NothingIsAskedOfSomebodyNew)
{
    EXPECT_EQ(asked(Diary(), Passing::Return), "");
    EXPECT_EQ(asked(Diary(), Passing::Level, {"shoulder-top-left"}), "");
}

TEST(PassingTest, WhetherMovingChangesItIsAskedBesideTheLevelOfTheUpperBack)
{
    EXPECT_EQ(asked(Diary(), Passing::Level, {"interscapular-left"}), "QB17");
    EXPECT_EQ(asked(Diary(), Passing::Level, {"low-back-left"}), "");
    EXPECT_EQ(asked(Diary(), Passing::Return, {"interscapular-left"}), "");
}

TEST(PassingTest, WhatWasSaidAboutMovingHoldsForAWeek)
{
    EXPECT_EQ(asked(Diary().say("QB17", "unsure", 6), Passing::Level, {"interscapular-left"}), "");
    EXPECT_EQ(asked(Diary().say("QB17", "yes", 8), Passing::Level, {"interscapular-left"}), "QB17");
}

TEST(PassingTest, LeftOpenItIsPutAgain)
{
    EXPECT_EQ(asked(Diary().say("QB17", "skipped", 0), Passing::Level, {"interscapular-left"}), "QB17");
}

TEST(PassingTest, AfterAWeekOfSilenceOneAsksHowItIs)
{
    EXPECT_EQ(asked(days(12, 7, 5), Passing::Return), "QD17");
    EXPECT_EQ(asked(days(12, 7, 5).say("QD17", "same", 0), Passing::Return), "");
}

TEST(PassingTest, AfterTwoWeeksOneAsksHowItCompares)
{
    EXPECT_EQ(asked(days(13, 0, 5), Passing::Level, {"low-back-left"}), "");
    EXPECT_EQ(asked(days(14, 0, 5), Passing::Level, {"low-back-left"}), "QD1");
    EXPECT_EQ(asked(days(14, 0, 5).say("QD1", "skipped", 0), Passing::Level, {"low-back-left"}), "");
    EXPECT_EQ(asked(days(14, 0, 5).say("QD1", "skipped", 1), Passing::Return), "QD1");
}

TEST(PassingTest, CoughingAndStiffMorningsWaitForTheSecondVisitAndComeOneADay)
{
    auto diary = days(8, 1, 3, "low-back-left");
    EXPECT_EQ(asked(diary, Passing::Level, {"low-back-left"}), "");
    diary.session(aSession(diary, 1));
    EXPECT_EQ(asked(diary, Passing::Level, {"low-back-left"}), "QB14");
    EXPECT_EQ(asked(diary, Passing::Level, {"low-back-left"}, Check().age("50-64")), "QB15");
    diary.say("QB15", "no", 0);
    EXPECT_EQ(asked(diary, Passing::Level, {"low-back-left"}, Check().age("50-64")), "");
}

TEST(PassingTest, TheStartIsAskedOnceForEachSpell)
{
    EXPECT_EQ(asked(Diary(), Passing::After), "QB20");
    EXPECT_EQ(asked(Diary().say("QB20", "skipped", 3), Passing::After), "");
    auto again = days(5, 0, 4, "low-back-left");
    again.say("QB20", "yes", 40, {{"started", std::string("week")}});
    EXPECT_EQ(asked(again, Passing::After), "QB20");
}

TEST(PassingTest, ALongPainInTheLowBackIsAskedForItsPattern)
{
    const auto said = [](const std::string &started) {
        return Diary().say("QB20", "yes", 0, {{"started", started}});
    };
    EXPECT_EQ(asked(said("longer"), Passing::After, {"low-back-left"}), "QB20b");
    EXPECT_EQ(asked(said("month"), Passing::After, {"low-back-left"}), "");
    EXPECT_EQ(asked(said("longer"), Passing::After, {"neck-back-left"}), "");
    EXPECT_EQ(asked(said("longer"), Passing::After, {"low-back-left"}, Check().age("50-64")), "");
}

TEST(PassingTest, AnAnswerInPassingIsNoCheck)
{
    const std::vector<records::Answer> moving{answer("QB17", {"no", {}})};
    const std::vector<records::Answer> page{answer("QA1", {"skipped", {}})};
    EXPECT_FALSE(triage::wasChecked(shipped(), moving));
    EXPECT_TRUE(triage::wasChecked(shipped(), page));
}

TEST(PassingTest, OnlyWhatReassuresAtTheStartCountsWhenLeftOpen)
{
    const auto &content = shipped();
    EXPECT_TRUE(triage::countsWhenLeftOpen(*content.find(base::QuestionId("QB17"))));
    EXPECT_FALSE(triage::countsWhenLeftOpen(*content.find(base::QuestionId("QD1"))));
    EXPECT_FALSE(triage::countsWhenLeftOpen(*content.find(base::QuestionId("QD17"))));
}

} // namespace
} // namespace unknot::test
