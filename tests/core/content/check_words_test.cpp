// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kBall = "techniques/ball-wall-upper-back.json";

TEST(CheckCuesTest, WhatIsSaidFitsIntoItsTime)
{
    const std::string fourteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

    EXPECT_THAT(Edited().set(kBall, "/cues/0/text", fourteen).problems(), IsEmpty());
    EXPECT_THAT(Edited().set(kBall, "/cues/0/text", fourteen + " fifteen").problems(),
                ElementsAre(problem(kBall, "/cues/0/text", "15 words; at \"prepare\" there is time for 14")));
    EXPECT_THAT(Edited().set(kBall, "/cues/2/text", fourteen + " fifteen").problems(), IsEmpty());
}

TEST(CheckWordingTest, ForbiddenWordsAreFoundInEveryText)
{
    EXPECT_THAT(Edited().set(kBall, "/steps/1", "All  clear? No: ALL CLEAR.").problems(),
                ElementsAre(problem(kBall, "/steps/1", "may not say \"all clear\": Nobody was examined")));
    EXPECT_THAT(Edited().set("triage/rules.json", "/rules/0/locks/0/text", "This heals.").problems(),
                ElementsAre(problem("triage/rules.json", "/rules/0/locks/0/text", "may not say \"heals\"")));
}

TEST(CheckWordingTest, OnlyWholeWordsCount)
{
    EXPECT_THAT(Edited().set(kBall, "/steps/1", "Secures the ball; wheals; healsö").problems(), IsEmpty());
}

TEST(CheckWordingTest, TitlesOfSourcesAreOtherPeoplesWords)
{
    EXPECT_THAT(Edited().set("sources.json", "/sources/0/text", "What heals").problems(), IsEmpty());
}

TEST(CheckWordingTest, TheListItselfMayNotBeLost)
{
    EXPECT_THAT(Edited().drop("wording.json").problems(),
                ElementsAre(problem("wording.json", "", "this file is missing")));
    EXPECT_THAT(Edited().set("wording.json", "/forbidden", nlohmann::json::array()).problems(),
                Contains(problem("wording.json", "/forbidden", "may not be empty")));
}

} // namespace
} // namespace unknot::content
