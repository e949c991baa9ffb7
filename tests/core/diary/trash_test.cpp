// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/recovery.h"
#include "tests/core/diary/open_diary.h"

#include <fstream>
#include <iterator>

namespace unknot::diary {
namespace {

using base::ErrorCode;

class TrashTest : public test::DiaryTest
{
protected:
    records::Entry aSecret() const
    {
        records::Entry entry = anEntry(4);
        entry.note = "sentinel-note " + std::string(9000, 's');
        entry.tags = {"sentinel-tag"};
        entry.regions[base::RegionId("sentinel-region")] = 7;
        return entry;
    }

    bool isAnywhere(const std::string &word) const
    {
        for (const auto &item : std::filesystem::recursive_directory_iterator(place())) {
            if (!item.is_regular_file())
                continue;
            std::ifstream stream(item.path(), std::ios::binary);
            const std::string content{std::istreambuf_iterator<char>(stream), {}};
            if (content.find(word) != std::string::npos)
                return true;
        }
        return false;
    }
};

TEST_F(TrashTest, ShowsWhatCanBeTakenBackTheLatestFirst)
{
    Diary diary = open();
    const auto first = diary.save(anEntry()).value();
    const auto visit = diary.save(records::Visit{{}, clock.moment().day, "Dr A", "", ""}).value();
    ASSERT_TRUE(diary.remove(first.id).has_value());
    clock.advance(std::chrono::minutes(1));
    ASSERT_TRUE(diary.remove(visit.id).has_value());

    const auto trash = diary.trash().value();

    ASSERT_EQ(trash.size(), 2U);
    EXPECT_EQ(trash.front().kind, "visits");
    EXPECT_EQ(trash.back().id, first.id);
    EXPECT_EQ(trash.back().day, first.at.day);
    ASSERT_TRUE(diary.restore(first.id).has_value());
    EXPECT_EQ(diary.trash().value().size(), 1U);
}

TEST_F(TrashTest, WhatIsErasedForGoodIsNowhereInTheFolder)
{
    base::Uuid id;
    {
        Diary diary = open();
        records::Entry entry = diary.save(aSecret()).value();
        entry.note += "changed";
        id = diary.save(entry).value().id;
        ASSERT_TRUE(diary.save(anEntry(3)).has_value());
        EXPECT_EQ(diary.eraseForGood(id).error().code, ErrorCode::NotFound);
        ASSERT_TRUE(diary.remove(id).has_value());
        ASSERT_TRUE(isAnywhere("sentinel"));

        ASSERT_TRUE(diary.eraseForGood(id).has_value());
    }

    EXPECT_FALSE(isAnywhere("sentinel"));
    Diary diary = open();
    EXPECT_TRUE(diary.trash().value().empty());
    EXPECT_EQ(diary.restore(id).error().code, ErrorCode::NotFound);
    records::Entry imported = aSecret();
    imported.id = id;
    EXPECT_EQ(diary.save(imported).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(Diary::check(place()).ok);
    EXPECT_EQ(diary.entries().value().size(), 1U);
}

TEST_F(TrashTest, AChangeThatWasOnlyTypedGoesWithWhatItChanged)
{
    Diary diary = open();
    const auto entry = diary.save(anEntry()).value();
    const std::string typed = R"({"entry":"id 36:)" + entry.id.text() + R"( note sentinel-typed"})";
    ASSERT_TRUE(diary.save(records::Draft{"entry " + entry.id.text(), typed, {}}).has_value());
    ASSERT_TRUE(diary.save(records::Draft{"check-in", "{}", {}}).has_value());
    ASSERT_TRUE(diary.remove(entry.id).has_value());

    ASSERT_TRUE(diary.eraseForGood(entry.id).has_value());

    EXPECT_FALSE(isAnywhere("sentinel-typed"));
    EXPECT_EQ(diary.drafts().value().size(), 1U);
}

TEST_F(TrashTest, WhatIsErasedForGoodIsGoneFromTheCopiesToo)
{
    base::Uuid id;
    {
        Diary diary = open();
        id = diary.save(aSecret()).value().id;
        ASSERT_TRUE(diary.save(anEntry(3)).has_value());
        ASSERT_TRUE(diary.backUp().has_value());
        ASSERT_TRUE(diary.save(anEntry(5)).has_value());
    }
    ASSERT_TRUE(restoreBackup(place(), listBackups(place()).front().file, clock).has_value());
    Diary diary = open();
    ASSERT_TRUE(diary.remove(id).has_value());
    ASSERT_TRUE(diary.backUp().has_value());

    EXPECT_EQ(diary.eraseForGood(id).value(), 0);

    EXPECT_FALSE(isAnywhere("sentinel"));
    for (const Backup &backup : checkBackups(place()))
        EXPECT_TRUE(backup.good) << backup.file;
}

TEST_F(TrashTest, ACopyThatCannotBeOpenedIsCounted)
{
    Diary diary = open();
    const auto entry = diary.save(aSecret()).value();
    const auto backup = diary.backUp().value();
    std::ofstream(backup.file, std::ios::binary | std::ios::trunc) << "sentinel";
    ASSERT_TRUE(diary.remove(entry.id).has_value());

    EXPECT_EQ(diary.eraseForGood(entry.id).value(), 1);
}

TEST_F(TrashTest, After30DaysItIsErasedByItself)
{
    Diary diary = open();
    const auto entry = diary.save(aSecret()).value();
    ASSERT_TRUE(diary.remove(entry.id).has_value());
    clock.advance(std::chrono::days(29));
    EXPECT_EQ(diary.eraseOldTrash().value(), 0);
    clock.advance(std::chrono::days(1));

    EXPECT_EQ(diary.eraseOldTrash().value(), 1);

    EXPECT_FALSE(isAnywhere("sentinel"));
    EXPECT_EQ(diary.eraseOldTrash().value(), 0);
}

} // namespace
} // namespace unknot::diary
