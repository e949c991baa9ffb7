// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/backup.h"
#include "tests/core/diary/open_diary.h"

#include <algorithm>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/stat.h>

using testing::ElementsAre;

namespace unknot::diary {
namespace {

using BackupTest = test::DiaryTest;
using base::ErrorCode;

TEST_F(BackupTest, IsTheWholeDiaryAndNobodyElsesBusiness)
{
    ::umask(0);
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());

    const Backup made = diary.backUp().value();

    EXPECT_TRUE(made.good);
    EXPECT_EQ(made.entries, 1);
    EXPECT_EQ(made.newest, clock.moment().day);
    EXPECT_EQ(made.number, 1);
    struct stat status
    {
    };
    ASSERT_EQ(::stat(made.file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat((place() / "backups").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
    EXPECT_EQ(checkBackups(place()).size(), 1U);
}

TEST_F(BackupTest, IsDueOnceADayAndOnlyWhenSomethingChanged)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());
    EXPECT_TRUE(diary.backUpIfDue().value().has_value());
    ASSERT_TRUE(diary.save(anEntry()).has_value());
    EXPECT_FALSE(diary.backUpIfDue().value().has_value());

    clock.advance(std::chrono::hours(24));
    EXPECT_TRUE(diary.backUpIfDue().value().has_value());
    clock.advance(std::chrono::hours(24));
    EXPECT_FALSE(diary.backUpIfDue().value().has_value());
    EXPECT_EQ(listBackups(place()).size(), 2U);
}

TEST_F(BackupTest, ADiaryThatDoesNotHoldTogetherIsNotBackedUp)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());
    tamper("DELETE FROM entries");

    const auto made = diary.backUp();

    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(listBackups(place()).empty());
    EXPECT_TRUE(std::filesystem::is_empty(place() / "backups"));
}

TEST_F(BackupTest, ADamagedRowIsCopiedAsDamagedAndNothingIsTakenAwayForIt)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry(4)).has_value());
    tamper("UPDATE entries SET average = 9");

    const Backup made = open(Access::Read).backUp().value();

    EXPECT_FALSE(made.good);
}

TEST_F(BackupTest, GoesWhereOneWantsItButNotOverTheDiary)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());
    const auto target = place().parent_path() / "mine.db";
    std::ofstream(target) << "an old one";

    EXPECT_EQ(diary.backUpTo(target).value().entries, 1);
    EXPECT_EQ(diary.backUpTo(file()).error().code, ErrorCode::TargetIsDiary);
    EXPECT_EQ(diary.backUpTo(place() / "nowhere" / "a.db").error().code, ErrorCode::NotFound);
}

Backup aBackup(int number, const std::string &day, bool beforeSchema = false)
{
    Backup backup;
    backup.number = number;
    backup.day = day;
    backup.beforeSchema = beforeSchema;
    backup.bytes = 100;
    return backup;
}

std::vector<int> goneOf(const std::vector<Backup> &backups, std::uint64_t diaryBytes = 100'000)
{
    std::vector<int> gone;
    for (const Backup &backup : tooMany(backups, diaryBytes))
        gone.push_back(backup.number);
    std::ranges::sort(gone);
    return gone;
}

TEST(TooManyTest, TheLastTenStay)
{
    std::vector<Backup> backups;
    for (int i = 1; i <= 12; ++i)
        backups.push_back(aBackup(i, "20260314"));

    EXPECT_THAT(goneOf(backups), ElementsAre(1, 2));
}

TEST(TooManyTest, TheLastOfEachOfSevenDaysStays)
{
    std::vector<Backup> backups;
    for (int day = 1; day <= 9; ++day) {
        backups.push_back(aBackup(2 * day - 1, "2026030" + std::to_string(day)));
        backups.push_back(aBackup(2 * day, "2026030" + std::to_string(day)));
    }
    for (int i = 19; i <= 28; ++i)
        backups.push_back(aBackup(i, "20260309"));

    EXPECT_THAT(goneOf(backups), ElementsAre(1, 2, 3, 4, 5, 7, 9, 11, 13, 15, 17, 18));
}

TEST(TooManyTest, WhatWasMadeBeforeASchemaStepStays)
{
    std::vector<Backup> backups{aBackup(1, "20200101", true)};
    for (int i = 2; i <= 14; ++i)
        backups.push_back(aBackup(i, "20260314"));

    EXPECT_THAT(goneOf(backups), ElementsAre(2, 3, 4));
}

TEST(TooManyTest, ThreeStayEvenWhereThereIsNoRoomAndAClockSetBackPrunesNothingElse)
{
    const std::vector<Backup> backups{aBackup(1, "20260314"), aBackup(2, "20260315"), aBackup(3, "19700101"),
                                      aBackup(4, "20380120"), aBackup(5, "20260316")};

    EXPECT_THAT(goneOf(backups, 1), ElementsAre(1, 2));
    EXPECT_THAT(goneOf(backups), ElementsAre());
}

} // namespace
} // namespace unknot::diary
