// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/erasing.h"

#include "core/diary/diary.h"
#include "tests/support/entry_builder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

constexpr auto kWord = "sentinel-word-of-the-note";

bool isWordUnder(const fs::path &folder)
{
    for (const auto &each : fs::recursive_directory_iterator(folder)) {
        if (!each.is_regular_file())
            continue;
        std::ifstream file(each.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        if (bytes.str().find(kWord) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

class ErasingTest : public ::testing::Test
{
protected:
    ErasingTest()
    {
        auto diary = Diary::open(place, Access::Write, clock).value();
        auto entry = test::EntryBuilder().at("2026-03-14T21:00").average(4).entry();
        entry.note = kWord;
        EXPECT_TRUE(diary.save(entry));
        records::Draft draft;
        draft.form = "entry-new";
        draft.json = kWord;
        EXPECT_TRUE(diary.save(draft));
        EXPECT_TRUE(diary.backUp());
    }

    test::TempFolder folder;
    fs::path place = folder / "diary";
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10");
};

TEST_F(ErasingTest, NothingOfItIsLeft)
{
    ASSERT_TRUE(isWordUnder(place));
    ASSERT_TRUE(eraseDiary(place, clock));

    EXPECT_FALSE(fs::exists(place));
    EXPECT_FALSE(isWordUnder(folder.path()));
}

TEST_F(ErasingTest, WhatIsSomebodyElsesStays)
{
    std::ofstream(place / "letter.txt") << "mine";
    ASSERT_TRUE(eraseDiary(place, clock));

    EXPECT_TRUE(fs::exists(place / "letter.txt"));
    EXPECT_FALSE(isWordUnder(folder.path()));
    EXPECT_EQ(std::distance(fs::directory_iterator(place), {}), 1);
}

TEST_F(ErasingTest, ALinkIsRemovedAndNotWhatItLeadsTo)
{
    std::ofstream(folder / "elsewhere") << "mine";
    fs::create_symlink(folder / "elsewhere", place / "backups" / "link");
    ASSERT_TRUE(eraseDiary(place, clock));

    EXPECT_EQ(folder.read("elsewhere"), "mine");
}

TEST_F(ErasingTest, NotWhileSomebodyHasItOpen)
{
    const auto open = Diary::open(place, Access::Write, clock);
    ASSERT_TRUE(open);

    const auto erased = eraseDiary(place, clock);

    ASSERT_FALSE(erased);
    EXPECT_EQ(erased.error().code, base::ErrorCode::Busy);
    EXPECT_TRUE(isWordUnder(place));
}

TEST_F(ErasingTest, AFolderThatIsNotThereIsErasedAlready)
{
    EXPECT_TRUE(eraseDiary(folder / "nowhere", clock));
}

} // namespace unknot::diary
