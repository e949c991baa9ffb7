// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_words.h"

#include <array>
#include <gmock/gmock.h>

namespace unknot::ui {

TEST(CommandWordsTest, HiddenStartsWithoutAWindow)
{
    EXPECT_TRUE(readCommandWords({"--hidden"}).hidden);
    EXPECT_FALSE(readCommandWords({}).hidden);
}

TEST(CommandWordsTest, ReadsFolderLanguageAndRoutine)
{
    const CommandWords words =
        readCommandWords({"--data", "/some/where", "--lang", "en-GB", "--routine", "desk-reset"});

    EXPECT_EQ(words.data, "/some/where");
    EXPECT_EQ(words.language, QString("en-GB"));
    EXPECT_EQ(words.routine, QString("desk-reset"));
    EXPECT_TRUE(words.problem.isEmpty());
}

TEST(CommandWordsTest, ARelativeFolderIsMadeWhole)
{
    EXPECT_TRUE(readCommandWords({"--data", "here"}).data.is_absolute());
}

TEST(CommandWordsTest, WithoutWordsTheDiaryIsInItsUsualPlace)
{
    EXPECT_EQ(readCommandWords({}).data.filename(), "unknot");
}

TEST(CommandWordsTest, TheSampleIsNeverWhereADiaryIs)
{
    const CommandWords words = readCommandWords({"--sample"});

    EXPECT_TRUE(words.sample);
    EXPECT_EQ(words.data.filename(), "sample");
    EXPECT_FALSE(readCommandWords({"--sample", "--data", "/some/where"}).problem.isEmpty());
}

TEST(CommandWordsTest, SaysWhatItDoesNotKnow)
{
    EXPECT_FALSE(readCommandWords({"--loud"}).problem.isEmpty());
    EXPECT_FALSE(readCommandWords({"somewhere"}).problem.isEmpty());
}

TEST(CommandWordsTest, ALanguageThatIsNotThereIsRefusedWithTheListOfThoseThatAre)
{
    EXPECT_EQ(readCommandWords({"--lang", "xx"}).problem, QString("There is no language 'xx'. Those there are: en."));
}

TEST(CommandWordsTest, OnlyHelpAndVersionAreAnsweredAtOnce)
{
    char word[] = "--data";
    const std::array<char *, 1> words{word};

    EXPECT_FALSE(answeredFromWords(words));
}

TEST(CommandWordsTest, AReportHasAPathAndARange)
{
    const CommandWords words =
        readCommandWords({"--report", "page.pdf", "--from", "2026-03-01", "--to", "2026-03-14"});

    EXPECT_TRUE(words.problem.isEmpty());
    EXPECT_TRUE(words.report.is_absolute());
    EXPECT_EQ(words.from, base::Date::of(2026, 3, 1));
    EXPECT_EQ(words.to, base::Date::of(2026, 3, 14));
}

TEST(CommandWordsTest, ARangeThatMakesNoSenseIsSaidSo)
{
    EXPECT_FALSE(readCommandWords({"--report", "p.pdf", "--from", "2026-13-01"}).problem.isEmpty());
    EXPECT_FALSE(
        readCommandWords({"--report", "p.pdf", "--from", "2026-03-02", "--to", "2026-03-01"}).problem.isEmpty());
    EXPECT_FALSE(readCommandWords({"--report", ""}).problem.isEmpty());
    EXPECT_FALSE(readCommandWords({"--from", "2026-03-01"}).problem.isEmpty());
}

TEST(CommandWordsTest, PaperNeedsNoDisplay)
{
    char one[] = "--report=page.pdf";
    char other[] = "--log";

    EXPECT_TRUE(asksForPaper(std::array<char *, 1>{one}));
    EXPECT_FALSE(asksForPaper(std::array<char *, 1>{other}));
}

} // namespace unknot::ui
