// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/upgrading.h"

#include "core/diary/backup.h"
#include "core/diary/check.h"
#include "core/diary/errors.h"
#include "core/diary/recovery.h"
#include "tests/core/diary/old_schema.h"
#include "tests/core/diary/open_diary.h"

#include <gmock/gmock.h>

namespace unknot::diary {
namespace {

class UpgradingTest : public test::DiaryTest
{
protected:
    void SetUp() override
    {
        Diary diary = open();
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(diary.save(anEntry(i)).has_value());
    }

    base::Result<void> upgrade(std::string_view step = test::kNextStep) const
    {
        const auto migrations = test::nextMigrations(step);
        return guarded(nullptr, [&] { upgradeDiary(place(), clock.now(), migrations); });
    }
};

TEST_F(UpgradingTest, TakesTheStepsThatAreMissingAndKeepsEveryRow)
{
    ASSERT_TRUE(upgrade().has_value());

    EXPECT_EQ(ask("PRAGMA user_version"), std::to_string(schemaVersion() + 1));
    EXPECT_EQ(ask("SELECT count(*) FROM seen JOIN entries USING (id)"), "5");
    EXPECT_EQ(ask("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(refusal(), base::ErrorCode::Newer) << "for this program it is one of a newer Unknot now";
}

TEST_F(UpgradingTest, KeepsACopyOfHowItWas)
{
    ASSERT_TRUE(upgrade().has_value());

    const auto backups = listBackups(place());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_TRUE(backups.front().beforeSchema);
    const CheckReport copy = checkFile(backups.front().file);
    EXPECT_TRUE(copy.ok);
    EXPECT_EQ(copy.entries, 5);
}

/// To a program of the next schema that copy is an older one.
TEST_F(UpgradingTest, TheCopyOfHowItWasIsGoodAndCanBeRestored)
{
    const auto migrations = test::nextMigrations();
    ASSERT_TRUE(upgrade().has_value());

    const auto backups = checkBackups(place(), migrations);

    ASSERT_EQ(backups.size(), 1U);
    EXPECT_TRUE(backups.front().good);
    EXPECT_EQ(backups.front().entries, 5);
    EXPECT_EQ(backups.front().newest, clock.moment().day);
    const auto restored = restoreBackup(place(), backups.front().file, clock, migrations);
    ASSERT_TRUE(restored.has_value()) << restored.error().detail;
    EXPECT_EQ(restored->entries, 5);
    EXPECT_EQ(ask("PRAGMA user_version"), std::to_string(schemaVersion() + 1));
    EXPECT_EQ(ask("SELECT count(*) FROM seen JOIN entries USING (id)"), "5");
}

TEST_F(UpgradingTest, ADamagedCopyOfAnOlderSchemaIsNotGood)
{
    ASSERT_TRUE(upgrade().has_value());
    const auto file = listBackups(place()).front().file;
    {
        SQLite::Database db(file.native(), SQLite::OPEN_READWRITE);
        db.exec("CREATE TABLE stranger (a)");
    }

    EXPECT_FALSE(checkBackups(place(), test::nextMigrations()).front().good);
    EXPECT_FALSE(restoreBackup(place(), file, clock, test::nextMigrations()).has_value());
}

TEST_F(UpgradingTest, LeavesAloneWhatHasTheLastSchema)
{
    const std::string before = bytes();

    upgradeDiary(place(), clock.now(), shippedMigrations());

    EXPECT_EQ(bytes(), before);
    EXPECT_THAT(listBackups(place()), testing::IsEmpty());
}

TEST_F(UpgradingTest, AStepThatFailsHalfWayLeavesItAsItWasHoweverOftenItIsTried)
{
    const std::string before = ask("SELECT group_concat(hex(checksum)) FROM entries");
    for (int start = 0; start < 5; ++start) {
        clock.set(clock.now() + std::chrono::hours(1));
        EXPECT_FALSE(upgrade("ALTER TABLE entries ADD COLUMN weather INTEGER; INSERT INTO nowhere VALUES (1);"));
    }

    EXPECT_EQ(ask("SELECT group_concat(hex(checksum)) FROM entries"), before);
    EXPECT_EQ(open().entries().value().size(), 5U);
    EXPECT_EQ(listBackups(place()).size(), 1U) << "the same copy is not kept five times";
}

TEST_F(UpgradingTest, AStepThatLosesRowsIsRefused)
{
    const auto result = upgrade("DELETE FROM entries WHERE average = 3;");

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(open().entries().value().size(), 5U);
}

TEST_F(UpgradingTest, AStepThatLosesATableIsRefused)
{
    const auto result = upgrade("DROP TABLE drafts;");

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(open().entries().value().size(), 5U);
}

TEST_F(UpgradingTest, TablesThatAreNotThoseOfItsNumberAreLeftAlone)
{
    tamper("CREATE TABLE stranger (a)");

    const auto result = upgrade();

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, base::ErrorCode::Damaged);
    EXPECT_EQ(ask("PRAGMA user_version"), std::to_string(schemaVersion()));
    EXPECT_THAT(listBackups(place()), testing::IsEmpty());
}

} // namespace
} // namespace unknot::diary
