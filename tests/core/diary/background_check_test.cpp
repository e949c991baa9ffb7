// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/background_check.h"
#include "tests/core/diary/open_diary.h"

#include <fstream>

namespace unknot::diary {
namespace {

using BackgroundCheckTest = test::DiaryTest;
using base::ErrorCode;

TEST_F(BackgroundCheckTest, GoesThroughADiaryThatIsBeingWritten)
{
    Diary diary = open();
    auto check = BackgroundCheck::of(place()).value();

    int steps = 0;
    for (; !check.isDone(); ++steps) {
        ASSERT_TRUE(check.step().has_value());
        ASSERT_TRUE(diary.save(anEntry()).has_value());
    }

    EXPECT_GT(steps, 15);
}

TEST_F(BackgroundCheckTest, FindsAnIndexThatHidesARow)
{
    ASSERT_TRUE(open().save(anEntry()).has_value());
    const std::string day = clock.moment().day.iso();
    std::string spoiled = bytes();
    const auto root = std::stoul(ask("SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_day'"));
    const std::size_t at = spoiled.find(day, (root - 1) * 4096);
    ASSERT_LT(at, root * 4096);
    spoiled[at] = '1';
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << spoiled;
    auto check = BackgroundCheck::of(place()).value();

    base::Result<void> last;
    while (!check.isDone())
        last = check.step();

    ASSERT_FALSE(last.has_value());
    EXPECT_EQ(last.error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace unknot::diary
