// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/export_file.h"
#include "app/transfer/import_file.h"
#include "tests/core/cli/random_diary.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_scale.h"

#include <gtest/gtest.h>

namespace unknot::transfer {
namespace {

using diary::Access;
using diary::Diary;

struct Everything
{
    std::vector<records::PlainRecord> records; ///< each field of each kind, with stamps, trash and earlier forms
    std::vector<records::Entry> entries;
    std::vector<records::Session> sessions;
    records::History history;
};

Everything readAll(Diary &diary)
{
    Everything all{{}, diary.entries().value(), diary.sessions().value(), diary.loadHistory().value()};
    const auto read = diary.forEachRecord([&](const records::PlainRecord &record) {
        all.records.push_back(record);
        return true;
    });
    EXPECT_TRUE(read.has_value());
    return all;
}

/// What the two have at a place, for somebody who reads that they differ.
void expectSame(const records::PlainList &before, const records::PlainList &after, const std::string &where)
{
    ASSERT_EQ(before.name, after.name) << where;
    ASSERT_EQ(before.items.size(), after.items.size()) << where << before.name;
    for (std::size_t i = 0; i < before.items.size(); ++i)
        ASSERT_EQ(before.items[i], after.items[i]) << where << before.name << i;
}

void expectSame(const records::PlainRecord &before, const records::PlainRecord &after, const std::string &where)
{
    ASSERT_EQ(before.kind, after.kind) << where;
    ASSERT_EQ(before.values.size(), after.values.size()) << where << before.kind;
    for (std::size_t i = 0; i < before.values.size(); ++i)
        ASSERT_EQ(before.values[i], after.values[i]) << where << before.kind << ' ' << before.values[i].first;
    ASSERT_EQ(before.lists.size(), after.lists.size()) << where << before.kind;
    for (std::size_t i = 0; i < before.lists.size(); ++i)
        expectSame(before.lists[i], after.lists[i], where + before.kind + ' ');
}

void expectSame(const Everything &before, const Everything &after, const std::string &where)
{
    ASSERT_EQ(before.records.size(), after.records.size()) << where;
    for (std::size_t i = 0; i < before.records.size(); ++i)
        ASSERT_NO_FATAL_FAILURE(expectSame(before.records[i], after.records[i], where));
    ASSERT_EQ(before.entries, after.entries) << where;
    ASSERT_EQ(before.sessions, after.sessions) << where;
    ASSERT_EQ(before.history, after.history) << where;
}

/// The program as a process does the same in TransferCommandsTest, less often.
TEST(ThereAndBackTest, ADiaryMadeOfChanceComesBackFieldByField)
{
    const auto clock = test::fixedClock("2026-03-14T21:10:00Z");
    for (int i = 0; i < test::atScale(25, 1000); ++i) {
        const test::TempFolder home;
        const std::string where = "diary " + std::to_string(i) + ": ";
        test::makeRandomDiary(home / "data", static_cast<unsigned>(i));
        auto before = Diary::open(home / "data", Access::Read, clock).value();
        ASSERT_TRUE(exportDiary(before, Form::Json, home / "out.json", clock)) << where;
        auto after = Diary::open(home / "other", Access::Write, clock).value();

        const auto done = importFile(after, home / "out.json");

        ASSERT_TRUE(done && done->refused.empty()) << where;
        ASSERT_NO_FATAL_FAILURE(expectSame(readAll(before), readAll(after), where));
        ASSERT_TRUE(exportDiary(after, Form::Json, home / "again.json", clock)) << where;
        ASSERT_EQ(home.read("again.json"), home.read("out.json")) << where;
        ASSERT_TRUE(Diary::check(home / "other").ok) << where;
    }
}

} // namespace
} // namespace unknot::transfer
