// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/details_json.h"

#include <gtest/gtest.h>

namespace unknot::diary {
namespace {

using Map = std::map<std::string, records::AnswerField, std::less<>>;

TEST(DetailsJsonTest, IsOrdinaryJson)
{
    const Map details{{"limb", std::string("arm")},
                      {"hours", 24},
                      {"new", true},
                      {"regions", std::vector<std::string>{"a", "b\"\\\n"}}};

    EXPECT_EQ(detailsToJson(details), R"({"hours":24,"limb":"arm","new":true,"regions":["a","b\"\\\u000a"]})");
    EXPECT_EQ(detailsFromJson(detailsToJson(details)), details);
}

TEST(DetailsJsonTest, ReadsEmptyThings)
{
    const Map details{{"", std::string()}, {"none", std::vector<std::string>{}}};

    EXPECT_EQ(detailsFromJson(detailsToJson(details)), details);
    EXPECT_EQ(detailsFromJson("{}"), Map{});
}

TEST(DetailsJsonTest, RefusesEverythingElse)
{
    for (const char *text : {"", "{", "{}x", R"({"a"})", R"({"a":})", R"({"a":1.5})", R"({"a":{}})", R"({"a":[1]})",
                             R"({"a":"b)", R"({"a":"\u00)", R"({"a":99999999999})", R"({"a":[")", R"({"a":"\)"})
        EXPECT_FALSE(detailsFromJson(text).has_value()) << text;
}

} // namespace
} // namespace unknot::diary
