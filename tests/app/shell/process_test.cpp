// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/process.h"

#include <gmock/gmock.h>

namespace unknot::ui {

using ::testing::ElementsAre;

TEST(ProcessTest, StartingAgainLeavesOutTheLanguageAndWhatOpensSomethingOnce)
{
    std::vector<std::string> texts{"unknot", "--lang",    "en", "--data",   "/a b",
                                   "--log",  "--routine", "x",  "--lang=de"};
    std::vector<char *> words;
    for (std::string &text : texts)
        words.push_back(text.data());

    EXPECT_THAT(wordsAgain(words), ElementsAre("unknot", "--data", "/a b"));
}

} // namespace unknot::ui
