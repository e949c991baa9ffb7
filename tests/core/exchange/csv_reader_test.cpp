// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv.h"
#include "core/exchange/limits.h"
#include "tests/core/exchange/bytes_of.h"
#include "tests/support/entry_builder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace unknot::exchange {
namespace {

using base::ErrorCode;
using records::PlainRecord;
using records::Refusal;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Read
{
    base::Result<void> result;
    std::vector<PlainRecord> records;
};

Read read(const std::string &csv)
{
    Read read;
    read.result = readCsv(test::bytesOf(csv), [&](const PlainRecord &record) {
        read.records.push_back(record);
        return true;
    });
    return read;
}

std::string csvOf(const std::vector<records::Entry> &entries)
{
    std::string csv;
    EXPECT_TRUE(writeCsv(entries, [&](std::string_view text) {
        csv += text;
        return true;
    }));
    return csv;
}

std::string textIn(const PlainRecord &record, std::string_view name)
{
    for (const auto &[known, value] : record.values)
        if (known == name)
            return std::get<std::string>(value);
    return {};
}

std::string wordIn(const PlainRecord &record, std::string_view list)
{
    for (const auto &each : record.lists)
        if (each.name == list)
            return std::get<std::string>(each.items.at(0).at(0).second);
    return {};
}

TEST(CsvReaderTest, EveryTextSurvivesTheGuardAndTheQuotes)
{
    for (const char *text : {"=1+1", "+", "-x", "@x", "'quoted'", "''", "\ttab", "a,b", "a\"b", "line\nline",
                             "\rline\r\n", "plain", " ", ";", "\xff"}) {
        const auto back = read(csvOf({test::anEntry().note(text).tag(text)}));
        ASSERT_THAT(back.records, SizeIs(1)) << text;
        EXPECT_EQ(textIn(back.records[0], "note"), text);
        EXPECT_EQ(wordIn(back.records[0], "entry_tags"), text);
        EXPECT_EQ(back.records[0].refusal, Refusal{});
    }
}

TEST(CsvReaderTest, WithoutAVersionNothingIsTakenOff)
{
    EXPECT_EQ(textIn(read("at,note\n2026-03-14T21:10:00Z,'tis\n").records.at(0), "note"), "'tis");
    EXPECT_EQ(textIn(read("schema_version,at,note\n1,2026-03-14T21:10:00Z,''tis\n").records.at(0), "note"), "'tis");
}

TEST(CsvReaderTest, RowsOfOneEntryAreOneEntry)
{
    const auto back = read(csvOf({test::anEntry().average(4).region("coccyx").region("sacrum", 3).note("a"),
                                  test::anEntry().average(4).region("sacrum", 3).note("a")}));

    ASSERT_THAT(back.records, SizeIs(2));
    EXPECT_THAT(back.records[0].lists.at(0).items, SizeIs(2));
    EXPECT_EQ(back.records[0].line, 2);
    EXPECT_EQ(back.records[1].line, 4);
}

TEST(CsvReaderTest, ATableOfOnesOwnNeedsAMomentAlone)
{
    const auto back = read("\xef\xbb\xbf"
                           "average,at\n4,2026-03-14T21:10:00+01:00\n\n5,2026-03-15T21:10:00Z\n");

    ASSERT_THAT(back.records, SizeIs(2));
    EXPECT_EQ(textIn(back.records[0], "at_day"), "2026-03-14");
    EXPECT_EQ(textIn(back.records[0], "at_zone"), "+01:00");
    EXPECT_EQ(textIn(back.records[0], "kind"), "check-in");
    EXPECT_EQ(back.records[1].line, 4);
    EXPECT_TRUE(base::Uuid::parse(textIn(back.records[0], "id")).has_value());
}

TEST(CsvReaderTest, AnEntryWithoutAnIdHasTheSameEachTimeAndNoOtherHasIt)
{
    const std::string first = "at,average\n2026-03-14T21:10:00Z,4\n";
    const std::string other = "at,average\n2026-03-14T21:10:00Z,5\n";

    EXPECT_EQ(textIn(read(first).records.at(0), "id"), textIn(read(first).records.at(0), "id"));
    EXPECT_NE(textIn(read(first).records.at(0), "id"), textIn(read(other).records.at(0), "id"));
}

TEST(CsvReaderTest, ARowThatIsNoEntryIsRefusedWithItsLine)
{
    const auto back = read("at,average,region,level,factors\nyesterday,4,,,\n2026-03-14T21:10:00Z,four,,,\n"
                           "2026-03-14T21:10:00Z,4\n2026-03-14T21:10:00Z,4,,3,\n2026-03-14T21:10:00Z,4,,,sleep\n"
                           "2026-03-14T21:10:00Z,4,sacrum,3,\n");

    ASSERT_THAT(back.records, SizeIs(6));
    for (int i = 0; i < 5; ++i) {
        EXPECT_NE(back.records[static_cast<std::size_t>(i)].refusal.why, Refusal::Why::None) << i;
        EXPECT_EQ(back.records[static_cast<std::size_t>(i)].line, i + 2);
    }
    EXPECT_EQ(back.records[5].refusal, Refusal{});
}

TEST(CsvReaderTest, AnEntryIsNotTakenInPart)
{
    const auto back = read("at,region,level\n2026-03-14T21:10:00Z,sacrum,3\n2026-03-14T21:10:00Z,coccyx,much\n");

    ASSERT_THAT(back.records, SizeIs(1));
    EXPECT_EQ(back.records[0].refusal, (Refusal{Refusal::Why::Value, "level"}));
    EXPECT_EQ(back.records[0].line, 3);
}

TEST(CsvReaderTest, WhatIsNoSuchTableIsRefusedAsAWhole)
{
    for (const char *csv : {"", "day,pain\n", "at,at\n", "at,cats\n2026-03-14T21:10:00Z,2\n", "at\n\"2026"})
        EXPECT_EQ(read(csv).result.error().code, ErrorCode::BadInput) << csv;
}

TEST(CsvReaderTest, ALaterFormIsNotJudged)
{
    const auto back = read("schema_version,at\n2,2026-03-14T21:10:00Z\n");

    EXPECT_EQ(back.result.error().code, ErrorCode::Newer);
    EXPECT_THAT(back.records, IsEmpty());
}

TEST(CsvReaderTest, WhatIsMadeToHarmEndsTheReading)
{
    EXPECT_THAT(read("at,note\n," + std::string(kLongestText + 1, 'x')).result.error().detail, HasSubstr("1 MB"));
    EXPECT_THAT(read("at" + std::string(kMostCells, ',')).result.error().detail, HasSubstr("200 cells"));
}

} // namespace
} // namespace unknot::exchange
