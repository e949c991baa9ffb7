// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven/driven_words.h"

#include <gmock/gmock.h>

namespace unknot::test {

TEST(DrivenWordsTest, TakesItsOwnWordsAndLeavesTheRest)
{
    const DrivenWords words =
        readDrivenWords({"--data", "/x", "--now", "2026-03-14T21:10:00+01:00", "--speed", "20", "--lang", "en"});

    EXPECT_EQ(words.now, QString("2026-03-14T21:10:00+01:00"));
    EXPECT_EQ(words.speed, 20);
    EXPECT_EQ(words.others, QStringList({"--data", "/x", "--lang", "en"}));
    EXPECT_TRUE(words.problem.isEmpty());
}

TEST(DrivenWordsTest, RefusesASpeedOfNothing)
{
    EXPECT_FALSE(readDrivenWords({"--speed", "fast"}).problem.isEmpty());
}

TEST(DrivenWordsTest, RefusesASoundItDoesNotKnow)
{
    EXPECT_FALSE(readDrivenWords({"--sound", "loud"}).problem.isEmpty());
}

} // namespace unknot::test
