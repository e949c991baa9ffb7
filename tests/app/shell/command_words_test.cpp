// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_words.h"

#include <array>
#include <gmock/gmock.h>

namespace unknot::ui {

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

} // namespace unknot::ui
