// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/limits.h"

#include "tests/core/exchange/bytes_of.h"

#include <gmock/gmock.h>

namespace unknot::exchange {
namespace {

using base::ErrorCode;
using records::PlainRecord;
using records::Refusal;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Read
{
    base::Result<void> result;
    std::vector<PlainRecord> records;
};

Read read(const std::string &json)
{
    Read read;
    read.result = readJson(test::bytesOf(json), [&](const PlainRecord &record) {
        read.records.push_back(record);
        return true;
    });
    return read;
}

std::string written(const std::vector<PlainRecord> &records)
{
    std::string json;
    JsonWriter writer([&](std::string_view text) {
        json += text;
        return true;
    });
    EXPECT_TRUE(writer.begin("2026-03-14T21:10:00+01:00"));
    for (const auto &record : records)
        EXPECT_TRUE(writer.write(record));
    EXPECT_TRUE(writer.end());
    return json;
}

PlainRecord entry(std::string note)
{
    PlainRecord record;
    record.kind = "entries";
    record.values = {{"id", "a"}, {"average", std::int64_t{-4}}, {"note", std::move(note)}};
    record.lists = {{"entry_levels", {{{"region", "sacrum"}, {"level", std::int64_t{3}}}, {{"region", "coccyx"}}}}};
    return record;
}

/// One entry whose only value is given as JSON.
Read readValue(const std::string &json)
{
    return read(R"({"unknot":"diary","schema_version":1,"entries":[{"note":)" + json + "}]}");
}

TEST(JsonTest, WhatIsWrittenIsRead)
{
    auto session = entry("x");
    session.kind = "sessions";
    const auto back = read(written({entry("one"), entry("two"), session}));

    ASSERT_TRUE(back.result.has_value()) << back.result.error().detail;
    ASSERT_EQ(back.records.size(), 3U);
    EXPECT_EQ(back.records[1].values, entry("two").values);
    EXPECT_EQ(back.records[2].kind, "sessions");
    ASSERT_EQ(back.records[2].lists.size(), 1U);
    EXPECT_EQ(back.records[2].lists[0].items, session.lists[0].items);
    EXPECT_EQ(back.records[0].refusal, Refusal{});
}

TEST(JsonTest, EachRecordHasALineOfItsOwnAndKnowsIt)
{
    const auto back = read(written({entry("one"), entry("two\nlines")}));

    EXPECT_EQ(back.records[0].line, 3);
    EXPECT_EQ(back.records[1].line, 4);
}

TEST(JsonTest, AnEmptyDiaryIsAnObjectWithoutRecords)
{
    const auto back = read(written({}));

    EXPECT_TRUE(back.result.has_value());
    EXPECT_THAT(back.records, IsEmpty());
}

TEST(JsonTest, EveryTextSurvives)
{
    const std::string odd("\0\x01\x1f\"\\/ \xc3\xa4 \xf0\x9f\x98\x80 \x7f", 16);
    const std::string noText("\xff\xfe half \xc3", 9);
    const std::string parts = std::string(kLongestPart - 1, 'x') + "\xc3\xa4" + std::string(kLongestPart, 'y');
    for (const std::string &text : {odd, noText, parts, noText + parts}) {
        const auto back = read(written({entry(text)}));
        ASSERT_TRUE(back.result.has_value()) << back.result.error().detail;
        EXPECT_TRUE(back.records.at(0).values == entry(text).values);
    }
}

TEST(JsonTest, EscapesAreUnderstood)
{
    const auto back = readValue(R"("\u0041\n\ud83d\ude00\/")");

    EXPECT_EQ(std::get<std::string>(back.records.at(0).values.at(0).second), "A\n\xf0\x9f\x98\x80/");
}

TEST(JsonTest, NullIsNoValue)
{
    EXPECT_THAT(readValue("null").records.at(0).values, IsEmpty());
}

TEST(JsonTest, ARecordOfAnotherFormIsRefusedAndTheRestIsRead)
{
    for (const char *value : {"true", "1.5", "99999999999999999999", "[1]", R"({"a":1})", R"({"hex":["zz"]})",
                              R"({"text":["a"],"hex":["61"]})", R"("a","note":"b")", R"([{"x":[[]]}])"}) {
        const auto back = readValue(value);
        ASSERT_TRUE(back.result.has_value()) << value << back.result.error().detail;
        EXPECT_EQ(back.records.at(0).refusal.why, Refusal::Why::Form) << value;
    }
    const auto back = read(R"({"unknot":"diary","schema_version":1,"entries":[7,{"note":"a"}]})");
    EXPECT_EQ(back.records.at(0).refusal.why, Refusal::Why::Form);
    EXPECT_EQ(back.records.at(1).refusal, Refusal{});
}

TEST(JsonTest, WhatIsNoJsonIsRefusedWithItsLine)
{
    for (const char *value : {"", "\"a", "tru", "01", "1.", "-", "\"\\x\"", "\"\\ud800\"", "\"\t\"", "\"\xff\"", "[1",
                              "{\"a\" 1}", "1 2"}) {
        const auto back = readValue(value);
        ASSERT_FALSE(back.result.has_value()) << value;
        EXPECT_EQ(back.result.error().code, ErrorCode::BadInput);
        EXPECT_THAT(back.result.error().detail, HasSubstr("line 1: "));
    }
}

TEST(JsonTest, AFileThatIsCutOffIsRefusedWhereverThatIs)
{
    const std::string whole = written({entry("one"), entry("two")});
    for (std::size_t size = 0; size + 2 < whole.size(); ++size)
        ASSERT_FALSE(read(whole.substr(0, size)).result.has_value()) << size;
}

TEST(JsonTest, OnlyExportsOfOursAreRead)
{
    EXPECT_FALSE(read("{}").result.has_value());
    EXPECT_FALSE(read(R"({"unknot":"diary"})").result.has_value());
    EXPECT_FALSE(read(R"({"unknot":"else","schema_version":1})").result.has_value());
    EXPECT_FALSE(read(R"({"unknot":"diary","schema_version":1} x)").result.has_value());
    EXPECT_TRUE(read(R"({"unknot":"diary","schema_version":1,"more":{"a":[1,{}]}})").result.has_value());
}

TEST(JsonTest, ALaterFormIsNotJudged)
{
    const auto back = read(R"({"unknot":"diary","schema_version":2,"entries":[{"note":1.5}]})");

    EXPECT_EQ(back.result.error().code, ErrorCode::Newer);
    EXPECT_THAT(back.records, IsEmpty());
}

TEST(JsonTest, WhatIsMadeToHarmEndsTheReading)
{
    const std::string deep(kDeepest + 1, '[');
    EXPECT_THAT(readValue(deep).result.error().detail, HasSubstr("64 levels"));
    EXPECT_THAT(readValue('"' + std::string(kLongestText + 1, 'x') + '"').result.error().detail, HasSubstr("1 MB"));
    std::string names = "1";
    for (std::size_t i = 0; i <= kMostNames; ++i)
        names += ",\"n" + std::to_string(i) + "\":1";
    EXPECT_THAT(readValue(names).result.error().detail, HasSubstr("more values"));
}

TEST(JsonTest, AFileThatIsTooLargeEndsTheReading)
{
    std::uint64_t given = 0;
    const Source endless = [&](std::span<char> room) {
        std::fill(room.begin(), room.end(), ' ');
        given += room.size();
        return room.size();
    };
    const auto result = readJson(endless, [](const PlainRecord &) { return true; });

    EXPECT_THAT(result.error().detail, HasSubstr("512 MB"));
    EXPECT_LE(given, kLargestFile + 65536);
}

TEST(JsonTest, StopsWhenTheTakerSaysSo)
{
    const auto json = written({entry("one"), entry("two")});
    int taken = 0;

    const auto result = readJson(test::bytesOf(json), [&](const PlainRecord &) { return ++taken < 1; });

    EXPECT_EQ(result.error().code, ErrorCode::Interrupted);
    EXPECT_EQ(taken, 1);
}

TEST(JsonTest, StopsWhenTheReceiverIsFull)
{
    JsonWriter writer([](std::string_view) { return false; });

    EXPECT_FALSE(writer.begin(""));
    EXPECT_FALSE(writer.write(entry("x")));
}

} // namespace
} // namespace unknot::exchange
