// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

namespace unknot::diary {
namespace {

using EditsTest = test::DiaryTest;
using base::ErrorCode;

TEST_F(EditsTest, ANewEntryGetsAnIdAndStamps)
{
    const auto saved = open().save(anEntry()).value();

    EXPECT_FALSE(saved.id.isNull());
    EXPECT_EQ(saved.created, clock.now());
    EXPECT_EQ(saved.modified, clock.now());
    EXPECT_EQ(saved.revision, 1);
}

TEST_F(EditsTest, AChangedEntryKeepsWhatItWas)
{
    Diary diary = open();
    const records::Entry first = diary.save(anEntry(4)).value();
    records::Entry changed = first;
    changed.average = 6;
    changed.regions[base::RegionId("arm-left")] = 2;
    clock.advance(std::chrono::minutes(5));

    const records::Entry second = diary.save(changed).value();

    EXPECT_EQ(second.revision, 2);
    EXPECT_EQ(second.created, first.created);
    EXPECT_EQ(second.modified, clock.now());
    EXPECT_EQ(diary.entries().value(), std::vector{second});
    EXPECT_EQ(diary.revisions(first.id).value(), std::vector{first});
}

TEST_F(EditsTest, SavingTheSameAgainIsNoRevision)
{
    Diary diary = open();
    const records::Entry entry = diary.save(anEntry()).value();
    clock.advance(std::chrono::minutes(5));

    EXPECT_EQ(diary.save(entry).value(), entry);
    EXPECT_TRUE(diary.revisions(entry.id).value().empty());
}

TEST_F(EditsTest, ARemovedEntryIsGoneAndComesBackWhole)
{
    Diary diary = open();
    records::Entry entry = anEntry();
    entry.regions[base::RegionId("arm-left")] = 2;
    entry.note = "kept";
    entry = diary.save(entry).value();

    const records::History with = diary.loadHistory().value();
    const records::History without = with.with(diary.remove(entry.id).value());
    EXPECT_TRUE(diary.entries().value().empty());
    EXPECT_EQ(diary.entry(entry.id).value(), std::nullopt);
    EXPECT_TRUE(without.isEmpty());
    EXPECT_EQ(diary.loadHistory().value(), without);

    EXPECT_EQ(without.with(diary.restore(entry.id).value()), with);
    EXPECT_EQ(diary.entry(entry.id).value(), entry);
    EXPECT_TRUE(Diary::check(place()).ok);
}

TEST_F(EditsTest, RemovingTwiceOrWhatIsNotThereSaysSo)
{
    Diary diary = open();
    const records::Entry entry = diary.save(anEntry()).value();
    ASSERT_TRUE(diary.remove(entry.id).has_value());

    EXPECT_EQ(diary.remove(entry.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(diary.remove(base::Uuid::make(clock.now())).error().code, ErrorCode::NotFound);
    EXPECT_EQ(diary.save(entry).error().code, ErrorCode::NotFound);
}

TEST_F(EditsTest, WhatCannotBeInADiaryIsRefusedAndNothingIsWritten)
{
    Diary diary = open();
    const auto refuses = [&](auto &&spoil) {
        records::Entry entry = anEntry();
        spoil(entry);
        const auto saved = diary.save(entry);
        return !saved && saved.error().code == ErrorCode::BadValue;
    };

    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.average = 11; }));
    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.now = -1; }));
    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.function = 4; }));
    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.woken = "maybe"; }));
    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.regions[base::RegionId("arm-left")] = 12; }));
    EXPECT_TRUE(refuses([](records::Entry &entry) { entry.tags = {""}; }));
    EXPECT_TRUE(diary.entries().value().empty());
}

TEST_F(EditsTest, AnEntryChangedBehindOurBackIsShownAsDamagedAndKeptOutOfHistory)
{
    base::Uuid id;
    {
        Diary diary = open();
        id = diary.save(anEntry(4)).value().id;
        ASSERT_TRUE(diary.save(anEntry(5)).has_value());
    }
    tamper("UPDATE entries SET average = 9 WHERE average = 4");

    Diary diary = open();

    EXPECT_TRUE(diary.entry(id).value()->damaged);
    EXPECT_EQ(diary.loadHistory().value().entries().size(), 1U);
    const CheckReport report = Diary::check(place());
    EXPECT_FALSE(report.ok);
    EXPECT_EQ(report.damaged, std::vector{id.text()});
    EXPECT_EQ(report.entries, 2);
}

TEST_F(EditsTest, AMissingChildIsDamageToo)
{
    records::Entry entry = anEntry();
    entry.regions[base::RegionId("arm-left")] = 2;
    entry = open().save(entry).value();
    tamper("DELETE FROM entry_levels");

    EXPECT_TRUE(open().entry(entry.id).value()->damaged);
}

TEST_F(EditsTest, AWordThatIsNoneOfOursIsDamage)
{
    const records::Entry entry = open().save(anEntry()).value();
    tamper("UPDATE entries SET kind = 'nonsense', note = 'readable'");

    const records::Entry read = open().entry(entry.id).value().value();

    EXPECT_TRUE(read.damaged);
    EXPECT_EQ(read.note, "readable");
}

TEST_F(EditsTest, SavingADamagedEntryAgainConfirmsItAndKeepsWhatWasThere)
{
    const records::Entry entry = open().save(anEntry(4)).value();
    tamper("UPDATE entries SET average = 9");
    Diary diary = open();

    const records::Entry mended = diary.save(diary.entry(entry.id).value().value()).value();

    EXPECT_FALSE(mended.damaged);
    EXPECT_EQ(mended.average, 9);
    EXPECT_TRUE(Diary::check(place()).ok);
}

TEST_F(EditsTest, ADamagedEntryInTheTrashStaysDamaged)
{
    const records::Entry entry = open().save(anEntry(4)).value();
    tamper("UPDATE entries SET average = 9");
    Diary diary = open();

    ASSERT_TRUE(diary.remove(entry.id).has_value());
    ASSERT_TRUE(diary.restore(entry.id).has_value());

    EXPECT_TRUE(diary.entry(entry.id).value()->damaged);
}

TEST_F(EditsTest, ALostRowIsMissed)
{
    ASSERT_TRUE(open().save(anEntry()).has_value());
    tamper("DELETE FROM entries");

    EXPECT_FALSE(Diary::check(place()).ok);
}

} // namespace
} // namespace unknot::diary
