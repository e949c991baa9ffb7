// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/recovery.h"
#include "tests/core/diary/open_diary.h"
#include "tests/core/records/random_records.h"

#include <algorithm>
#include <fstream>

namespace unknot::diary {
namespace {

using base::ErrorCode;

constexpr std::size_t kPage = 4096;

class RecoveryTest : public test::DiaryTest
{
protected:
    void fill(int entries)
    {
        Diary diary = open();
        std::vector<records::Change> changes;
        for (int i = 0; i < entries; ++i)
            changes.emplace_back(random.entry());
        for (int i = 0; i < entries / 4; ++i)
            changes.emplace_back(random.session());
        ASSERT_TRUE(diary.saveTogether(changes).has_value());
    }

    void put(const std::string &bytes) const { std::ofstream(file(), std::ios::binary | std::ios::trunc) << bytes; }

    void zeroPage(std::size_t number) const
    {
        std::string spoiled = bytes();
        spoiled.replace((number - 1) * kPage, kPage, std::string(kPage, '\0'));
        put(spoiled);
    }

    std::optional<RecoveryOption> option(Way way)
    {
        const auto options = recoveryOptions(place(), clock).value();
        const auto found = std::ranges::find(options, way, &RecoveryOption::way);
        return found == options.end() ? std::nullopt : std::optional(*found);
    }

    std::string setAside() const
    {
        for (const auto &item : std::filesystem::recursive_directory_iterator(place() / "set-aside")) {
            std::ifstream stream(item.path(), std::ios::binary);
            if (item.path().filename() == "diary.db")
                return {std::istreambuf_iterator<char>(stream), {}};
        }
        return {};
    }

    test::RandomRecords random{41};
};

TEST_F(RecoveryTest, AWholeDiaryIsOfferedAsItIs)
{
    fill(20);

    const auto options = recoveryOptions(place(), clock).value();

    ASSERT_EQ(options.size(), 2U);
    EXPECT_EQ(options.front().way, Way::AsItIs);
    EXPECT_EQ(options.front().entries, 20);
    EXPECT_EQ(options.back().way, Way::Empty);
}

TEST_F(RecoveryTest, ADamagedIndexIsMendedWithoutLosingARow)
{
    fill(100);
    const std::string root = ask("SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_day'");
    std::string spoiled = bytes();
    const std::size_t day = spoiled.find("2023-1", (std::stoul(root) - 1) * kPage);
    ASSERT_LT(day, std::stoul(root) * kPage);
    spoiled[day] = '3';
    put(spoiled);
    ASSERT_FALSE(Diary::check(place()).isSound());

    ASSERT_TRUE(option(Way::Reindexed).has_value());
    EXPECT_EQ(option(Way::Reindexed)->entries, 100);

    EXPECT_EQ(recover(place(), Way::Reindexed, clock).value().entries, 100);
    EXPECT_TRUE(Diary::check(place()).ok);
    EXPECT_EQ(setAside(), spoiled);
}

TEST_F(RecoveryTest, APageMayBeLostAndTheOthersAreRead)
{
    fill(60);
    const std::string whole = bytes();
    for (std::size_t page = 1; page <= whole.size() / kPage; page += 7) {
        put(whole);
        zeroPage(page);
        const auto salvaged = option(Way::Salvaged);
        const auto reindexed = option(Way::Reindexed);
        const auto asItIs = option(Way::AsItIs);
        ASSERT_TRUE(salvaged || reindexed || asItIs) << "page " << page;
        const int entries = salvaged ? salvaged->entries : 60;
        EXPECT_GT(entries, 20) << "page " << page;
    }
}

TEST_F(RecoveryTest, WhatIsMissingComesFromTheBackupAndWhatIsNewerFromTheDiary)
{
    fill(60);
    ASSERT_TRUE(open().backUp().has_value());
    const auto late = open().save(anEntry(7)).value();
    const std::string root = ask("SELECT rootpage FROM sqlite_schema WHERE name = 'entry_levels'");
    zeroPage(std::stoul(root));

    const auto merged = recover(place(), Way::Merged, clock).value();

    EXPECT_EQ(merged.entries, 61);
    EXPECT_EQ(merged.damaged, 0);
    EXPECT_TRUE(Diary::check(place()).ok);
    EXPECT_EQ(open().entry(late.id).value(), late);
}

TEST_F(RecoveryTest, TheOptionWithTheMostWholeEntriesComesFirst)
{
    fill(40);
    ASSERT_TRUE(open().backUp().has_value());
    put(std::string(5 * kPage, 'x'));

    const auto options = recoveryOptions(place(), clock).value();

    EXPECT_EQ(options.front().way, Way::Backup);
    EXPECT_EQ(options.front().entries, 40);
    EXPECT_EQ(options.back().way, Way::Empty);
}

TEST_F(RecoveryTest, ADiaryThatIsGoneIsMissedAndNotMadeAnew)
{
    fill(10);
    ASSERT_TRUE(open().backUp().has_value());
    std::filesystem::remove(file());

    EXPECT_EQ(refusal(), ErrorCode::Missing);
    EXPECT_EQ(refusal(Access::Read), ErrorCode::Missing);
    EXPECT_FALSE(Diary::check(place()).ok);
    EXPECT_FALSE(std::filesystem::exists(file()));

    EXPECT_EQ(recover(place(), Way::Backup, clock).value().entries, 10);
    EXPECT_EQ(open().entries().value().size(), 10U);
}

TEST_F(RecoveryTest, ANewOneCanBeBegun)
{
    fill(10);
    put("");

    ASSERT_TRUE(recover(place(), Way::Empty, clock).has_value());

    EXPECT_TRUE(open().entries().value().empty());
    EXPECT_EQ(recover(place(), Way::Merged, clock).error().code, ErrorCode::NotFound);
}

TEST_F(RecoveryTest, TheJournalOfAnotherFileIsLeftOut)
{
    fill(20);
    std::ofstream(file().native() + "-journal", std::ios::binary) << std::string(3 * kPage, 'j');

    const auto options = recoveryOptions(place(), clock).value();

    EXPECT_TRUE(options.front().way == Way::AsItIs || options.front().way == Way::WithoutJournal);
    EXPECT_EQ(options.front().entries, 20);
}

TEST_F(RecoveryTest, ABackupIsRestoredInOneStepAndTheWayBackIsABackup)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry(1)).has_value());
    const Backup yesterday = diary.backUp().value();
    ASSERT_TRUE(diary.save(anEntry(2)).has_value());
    EXPECT_EQ(restoreBackup(place(), yesterday.file, clock).error().code, ErrorCode::Busy);
    diary = Diary::view(place(), clock).value();

    EXPECT_EQ(restoreBackup(place(), yesterday.file, clock).value().entries, 1);

    EXPECT_EQ(open().entries().value().size(), 1U);
    ASSERT_EQ(listBackups(place()).size(), 2U);
    EXPECT_EQ(restoreBackup(place(), listBackups(place()).back().file, clock).value().entries, 2);
    EXPECT_EQ(open().entries().value().size(), 2U);
}

TEST_F(RecoveryTest, WhatIsNoGoodBackupIsNotRestored)
{
    fill(30);
    const auto backup = open().backUp().value();
    const std::string before = bytes();
    const auto refuses = [&](const std::string &content) {
        const auto path = place().parent_path() / "offered.db";
        std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
        const auto restored = restoreBackup(place(), path, clock);
        return restored ? ErrorCode::Interrupted : restored.error().code;
    };
    std::ifstream stream(backup.file, std::ios::binary);
    std::string good{std::istreambuf_iterator<char>(stream), {}};

    EXPECT_EQ(refuses("dear diary"), ErrorCode::NotOurs);
    EXPECT_EQ(refuses(good.substr(0, good.size() / 2)), ErrorCode::Damaged);
    EXPECT_EQ(restoreBackup(place(), place() / "nothing.db", clock).error().code, ErrorCode::NotFound);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RecoveryTest, ANewerDiaryCanBeLookedAtAndStaysAsItIs)
{
    fill(5);
    tamper("PRAGMA user_version = 99; CREATE TABLE later (a); ALTER TABLE entries ADD COLUMN mood INTEGER");
    tamper("UPDATE entries SET mood = 3, checksum = randomblob(16)");
    const std::string before = bytes();

    auto viewed = Diary::view(place(), clock);

    ASSERT_TRUE(viewed.has_value()) << viewed.error().detail;
    const auto entries = viewed->entries().value();
    EXPECT_EQ(entries.size(), 5U);
    EXPECT_TRUE(std::ranges::none_of(entries, &records::Entry::damaged));
    EXPECT_EQ(viewed->save(anEntry()).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RecoveryTest, WhatCanBeReadOfADamagedDiaryCanBeLookedAt)
{
    fill(60);
    const std::string root = ask("SELECT rootpage FROM sqlite_schema WHERE name = 'entry_tags'");
    zeroPage(std::stoul(root));

    auto viewed = Diary::view(place(), clock);

    ASSERT_TRUE(viewed.has_value()) << viewed.error().detail;
    EXPECT_EQ(viewed->entries().value().size(), 60U);
    EXPECT_TRUE(viewed->loadHistory().has_value());
    EXPECT_EQ(viewed->save(anEntry()).error().code, ErrorCode::ReadOnly);
}

} // namespace
} // namespace unknot::diary
