// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/entry_builder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace unknot::exchange {
namespace {

using base::EntryKind;
using base::RegionId;
using test::anEntry;
using test::idOf;

constexpr std::string_view kHeader =
    "schema_version,id,at,zone,day,kind,now,average,worst,function,woken,region,level,"
    "feel,factors,tags,medicines,care,note\r\n";

std::string csvOf(std::initializer_list<records::Entry> entries)
{
    std::string csv;
    EXPECT_TRUE(writeCsv(std::span(entries.begin(), entries.size()), [&](std::string_view text) {
        csv += text;
        return true;
    }));
    return csv;
}

/// The rows behind the header.
std::string rowsOf(const records::Entry &entry)
{
    const auto csv = csvOf({entry});
    EXPECT_TRUE(csv.starts_with(kHeader));
    return csv.substr(kHeader.size());
}

TEST(CsvTest, AnEmptyDiaryIsAHeader)
{
    EXPECT_EQ(csvOf({}), kHeader);
}

TEST(CsvTest, HasEverythingThatAnEntryHas)
{
    const auto entry = anEntry()
                           .id(idOf(1))
                           .at("2026-03-14T21:10")
                           .now(2)
                           .average(4)
                           .worst(6)
                           .function(1)
                           .woken("no")
                           .region("neck-back-left", 5)
                           .feel("stiff")
                           .feel("dull")
                           .factor("sleep", "bad")
                           .factor("stress", "3")
                           .tag("travel")
                           .medicine("ibuprofen")
                           .medicine("diclofenac-gel", RegionId("neck-back-left"), true)
                           .care("heat")
                           .note("better, after a walk");

    EXPECT_EQ(rowsOf(entry),
              "1,00000000-0000-7000-8000-000000000001,2026-03-14T21:10:00+01:00,Europe/Berlin,2026-03-14,"
              "check-in,2,4,6,1,no,neck-back-left,5,stiff;dull,sleep=bad;stress=3,travel,"
              "ibuprofen;diclofenac-gel@neck-back-left=irritated,heat,\"better, after a walk\"\r\n");
}

TEST(CsvTest, WhatWasNotAnsweredIsEmptyAndNeverZero)
{
    const auto entry = anEntry().id(idOf(1)).at("2026-03-14T21:10").kind(EntryKind::Night);

    EXPECT_EQ(rowsOf(entry),
              "1,00000000-0000-7000-8000-000000000001,2026-03-14T21:10:00+01:00,Europe/Berlin,2026-03-14,"
              "night,,,,,,,,,,,,,\r\n");
}

TEST(CsvTest, EachRegionHasARow)
{
    const auto rows = rowsOf(anEntry().average(4).region("sacrum", 3).region("coccyx").note("x"));

    EXPECT_THAT(rows, testing::MatchesRegex("1,[^\r]*,coccyx,,,,,,,x\r\n1,[^\r]*,sacrum,3,,,,,,x\r\n"));
}

TEST(CsvTest, AZoneThatIsAnOffsetIsGuarded)
{
    EXPECT_THAT(rowsOf(anEntry().in("-09:30")), testing::HasSubstr("-09:30,'-09:30,2026-03-14"));
}

TEST(CsvTest, ANoteCannotBecomeAFormula)
{
    EXPECT_THAT(rowsOf(anEntry().note("=HYPERLINK(\"x\")")), testing::EndsWith(",\"'=HYPERLINK(\"\"x\"\")\"\r\n"));
}

TEST(CsvTest, EveryRowHasAsManyCellsAsTheHeader)
{
    const auto csv = csvOf({anEntry().average(4).tag("a;b").region("sacrum", 3), anEntry().moment(2)});

    std::vector<std::ptrdiff_t> commas;
    for (std::size_t from = 0; from < csv.size(); from = csv.find('\n', from) + 1)
        commas.push_back(std::count(csv.begin() + static_cast<std::ptrdiff_t>(from),
                                    csv.begin() + static_cast<std::ptrdiff_t>(csv.find('\n', from)), ','));

    EXPECT_THAT(commas, testing::ElementsAre(18, 18, 18));
}

TEST(CsvTest, StopsWhenTheReceiverIsFull)
{
    int pieces = 0;
    const std::vector<records::Entry> entries(5, anEntry().average(4));

    EXPECT_FALSE(writeCsv(entries, [&](std::string_view) { return ++pieces < 3; }));
    EXPECT_EQ(pieces, 3);
}

} // namespace
} // namespace unknot::exchange
