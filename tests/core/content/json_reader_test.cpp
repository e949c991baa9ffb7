// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/json_cursor.h"
#include "core/content/json_reader.h"
#include "core/content/words.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace unknot::content {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

auto problemAt(const std::string &pointer, const std::string &part)
{
    return AllOf(Field(&Problem::file, "a.json"), Field(&Problem::pointer, pointer),
                 Field(&Problem::text, HasSubstr(part)));
}

Problems problemsOf(std::string_view text)
{
    Problems problems;
    (void)readJson("a.json", text, problems);
    return problems;
}

/// What JsonFields has to say about `text` when `ask` asks for its members.
template<typename Ask>
Problems problemsOf(std::string_view text, Ask ask)
{
    Problems problems;
    if (const auto value = readJson("a.json", text, problems)) {
        const JsonCursor root(*value, "a.json", problems);
        JsonFields fields(root);
        ask(fields);
    }
    return problems;
}

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

TEST(JsonReaderTest, KeepsTheOrderOfMembers)
{
    Problems problems;

    const auto value = readJson("a.json", R"({"b": 1, "a": [true, null, "x"]})", problems);

    ASSERT_TRUE(value);
    EXPECT_THAT(value->keys, ElementsAre("b", "a"));
    EXPECT_EQ(value->find("a")->items[2].text, "x");
    EXPECT_EQ(value->find("c"), nullptr);
}

TEST(JsonReaderTest, NamesLineColumnAndPlaceOfASlip)
{
    EXPECT_THAT(problemsOf("{\"a\": [1,\n  2 3]}"), ElementsAre(problemAt("/a/2", "line 2, column 5")));
}

TEST(JsonReaderTest, RefusesWhatIsNotJson)
{
    for (const char *text :
         {"", "NaN", "[NaN]", "{\"a\": 1e999}", "[1,]", "{\"a\"", "\"\xff\"", "[1] 2", "\xc3(", "[-]"})
        EXPECT_EQ(problemsOf(text).size(), 1U) << text;
}

TEST(JsonReaderTest, SentencesAboutBrokenBytesAreCleanText)
{
    const auto problems = problemsOf("{\"a\": \"\xff\xfe\x01\"}");

    ASSERT_EQ(problems.size(), 1U);
    for (const char c : problems[0].text)
        EXPECT_TRUE(c >= ' ' && c <= '~') << problems[0].text;
}

TEST(JsonReaderTest, RefusesAHundredThousandNestedArrays)
{
    const auto problems = problemsOf(repeated("[", 100'000));

    EXPECT_THAT(problems, ElementsAre(problemAt(repeated("/0", 64), "nests deeper than 64 levels")));
}

TEST(JsonReaderTest, RefusesAHundredThousandNestedObjects)
{
    const auto problems = problemsOf(repeated(R"({"a":)", 100'000));

    EXPECT_THAT(problems, ElementsAre(problemAt(repeated("/a", 64), "nests deeper than 64 levels")));
}

TEST(JsonReaderTest, RefusesStringsOfMoreThanAMegabyte)
{
    const auto longText = repeated("x", 1'000'001);

    EXPECT_THAT(problemsOf(R"({"a": [")" + longText + "\"]}"), ElementsAre(problemAt("/a/0", "1000000 bytes")));
    EXPECT_EQ(problemsOf("{\"" + longText + "\": 1}").size(), 1U);
}

TEST(JsonReaderTest, RefusesAKeyThatStandsTwice)
{
    EXPECT_THAT(problemsOf(R"({"a": {"b~/": 1, "b~/": 2}})"), ElementsAre(problemAt("/a/b~0~1", "twice")));
}

TEST(JsonReaderTest, RefusesObjectsOfEndlessKeys)
{
    std::string text = "{";
    for (int i = 0; i < 2'000; ++i)
        text += fmt::format("\"k{}\":1,", i);

    EXPECT_THAT(problemsOf(text), ElementsAre(problemAt("/k1000", "more than 1000 keys")));
}

TEST(JsonReaderTest, ClipsLongWordsBetweenCharacters)
{
    EXPECT_EQ(clipped("äöü", 3), "ä…");
    EXPECT_EQ(clipped("äöü", 6), "äöü");
}

TEST(JsonFieldsTest, ReportsMissingAndUnknownKeysTogether)
{
    std::string name;

    const auto problems = problemsOf(R"({"nmae": "x"})", [&](JsonFields &fields) { fields.required("name", name); });

    EXPECT_THAT(problems, ElementsAre(problemAt("", "\"name\" is missing"),
                                      problemAt("/nmae", "unknown key; known here are: name")));
}

TEST(JsonFieldsTest, ReportsWrongTypesWithTheirPlace)
{
    std::string text;
    int number = 0;
    bool truth = false;
    std::vector<std::string> list;
    const auto ask = [&](JsonFields &fields) {
        fields.required("text", text);
        fields.required("number", number);
        fields.optional("truth", truth);
        fields.optional("list", list);
    };

    EXPECT_THAT(problemsOf(R"({"text": 1, "number": 1.5, "truth": "yes", "list": [null]})", ask),
                ElementsAre(problemAt("/text", "must be text"), problemAt("/number", "must be a whole number"),
                            problemAt("/truth", "must be true or false"), problemAt("/list/0", "must be text")));
    EXPECT_THAT(problemsOf("[]", ask), ElementsAre(problemAt("", "must be an object")));
}

TEST(JsonFieldsTest, KeepsNumbersInTheirRange)
{
    int number = 7;
    const auto ask = [&](JsonFields &fields) { fields.required("n", number, IntRange{1, 10}); };

    EXPECT_THAT(problemsOf(R"({"n": 11})", ask), ElementsAre(problemAt("/n", "must be from 1 to 10, not 11")));
    EXPECT_THAT(problemsOf(R"({"n": 18446744073709551615})", ask), ElementsAre(problemAt("/n", "whole number")));
    EXPECT_EQ(number, 7);
    EXPECT_THAT(problemsOf(R"({"n": 10})", ask), IsEmpty());
    EXPECT_EQ(number, 10);
}

TEST(JsonFieldsTest, NamesTheWordsThatAreKnown)
{
    View view{};
    std::vector<base::Side> sides;

    EXPECT_THAT(problemsOf(R"({"view": "bakc", "sides": ["left", 3]})",
                           [&](JsonFields &fields) {
                               fields.required("view", view);
                               fields.optional("sides", sides);
                           }),
                ElementsAre(problemAt("/view", "unknown word \"bakc\"; known are: back, front"),
                            problemAt("/sides/1", "must be a word")));
    EXPECT_EQ(sides[0], base::Side::Left);
}

TEST(JsonFieldsTest, RefusesEmptyAndEndlessTexts)
{
    std::string name;
    std::vector<std::string> list;
    const auto ask = [&](JsonFields &fields) {
        fields.required("name", name);
        fields.requiredList("list", list);
    };

    EXPECT_THAT(problemsOf(R"({"name": "  ", "list": []})", ask),
                ElementsAre(problemAt("/name", "may not be empty"), problemAt("/list", "may not be empty")));
    EXPECT_THAT(problemsOf(R"({"name": ")" + repeated("x", 5'000) + R"(", "list": ["a\nb"]})", ask),
                ElementsAre(problemAt("/name", "too long"), problemAt("/list/0", "control character")));
}

TEST(JsonFieldsTest, RefusesIdsThatAreNone)
{
    base::RegionId id;
    const auto ask = [&](JsonFields &fields) { fields.required("id", id); };

    for (const char *text :
         {R"({"id": ""})", R"({"id": "a b"})", R"({"id": "ä"})", R"({"id": "../x"})", R"({"id": 1})"})
        EXPECT_EQ(problemsOf(text, ask).size(), 1U) << text;
    EXPECT_THAT(problemsOf(R"({"id": "neck-back-left"})", ask), IsEmpty());
}

} // namespace
} // namespace unknot::content
