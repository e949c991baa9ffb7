// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/help_rows.h"

#include "core/content/load.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using trends::Relief;

Relief rated(const char *technique, int pairs, trends::Estimate right)
{
    Relief item;
    item.of = Relief::Of::Technique;
    item.id = technique;
    item.pairs = pairs;
    if (pairs >= 5)
        item.right = right;
    item.label = trends::labelOf(pairs, item.right);
    return item;
}

class HelpRowsTest : public testing::Test
{
protected:
    content::Content content = content::loadShipped();
};

TEST_F(HelpRowsTest, BelowFiveThereIsOnlyHowManyThereAre)
{
    const std::vector<Relief> all{rated("chin-tuck", 4, {}), rated("open-book", 2, {})};

    EXPECT_TRUE(helpRows(all, content).empty());
    EXPECT_EQ(helpNote(all), QString("Not enough yet: 4 so far. From five on we start to compare."));
}

TEST_F(HelpRowsTest, BetweenFiveAndEightNothingIsCalledAHelp)
{
    const std::vector<Relief> all{rated("chin-tuck", 7, {2, 1, 3})};

    ASSERT_EQ(helpRows(all, content).size(), 1u);
    EXPECT_EQ(helpRows(all, content).front().label, QString("Not enough yet"));
}

TEST_F(HelpRowsTest, FromEightOnItMayBeCalledOneAndSaysOnWhatItRests)
{
    auto item = rated("chin-tuck", 8, {2, 1, 3});
    item.unpaired = 2;
    item.easier = 5;
    item.same = 2;

    const auto row = helpRows(std::vector{item}, content).front();

    EXPECT_EQ(row.label, QString("Often eased right after (for you)"));
    EXPECT_TRUE(row.numbers.startsWith("8 rated, 2 more without both numbers: in the middle 2 lower"));
    EXPECT_TRUE(row.numbers.contains("felt easier 5 of 7 times"));
}

TEST_F(HelpRowsTest, ThreeAtMost)
{
    const std::vector<Relief> all(5, rated("chin-tuck", 9, {2, 1, 3}));

    EXPECT_EQ(helpRows(all, content).size(), 3u);
}

TEST_F(HelpRowsTest, NoDifferenceIsAnAnswer)
{
    const std::vector<Relief> all{rated("chin-tuck", 9, {0, -1, 1})};

    EXPECT_EQ(helpNote(all), QString("No clear difference yet. That is an answer too."));
    EXPECT_TRUE(helpRows(all, content).front().numbers.contains("anything between 1 higher and 1 lower"));
}

TEST_F(HelpRowsTest, TwoThatCannotBeToldApartAreSaidToBeSo)
{
    const std::vector<Relief> alike{rated("chin-tuck", 9, {3, 2, 4}), rated("cat-cow", 9, {2, 1, 3})};
    const std::vector<Relief> apart{rated("chin-tuck", 9, {4, 4, 5}), rated("cat-cow", 9, {2, 1, 3})};

    EXPECT_EQ(helpNote(alike), QString("The first two cannot be told apart yet: both may do as well."));
    EXPECT_TRUE(helpNote(apart).isEmpty());
}

TEST_F(HelpRowsTest, WorseIsSaidAsPlainly)
{
    const auto row = helpRows(std::vector{rated("chin-tuck", 6, {-2, -3, -1})}, content).front();

    EXPECT_EQ(row.label, QString("Often worse after"));
    EXPECT_TRUE(row.numbers.contains("in the middle 2 higher, mostly 1 to 3 higher"));
}

} // namespace
} // namespace unknot::ui
