// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using ::testing::HasSubstr;

class DiaryCommandsTest : public ::testing::Test
{
protected:
    Ran run(std::vector<std::string> words, const std::string &input = {})
    {
        words.insert(words.end(), {"--data", (m_home / "data").string()});
        return runCli(m_home.path().string(), words, input);
    }

    bool hasDiary() const { return std::filesystem::exists(m_home / "data" / "diary.db"); }

    TempFolder m_home;
};

TEST_F(DiaryCommandsTest, AMissingDiaryIsAnEmptyOneForWhatReads)
{
    EXPECT_EQ(run({"entries", "--json"}).json()["entries"].size(), 0u);
    EXPECT_EQ(run({"trends", "--json"}).json()["sentence"]["word"], "too-early");
    EXPECT_EQ(run({"check", "--json"}).json()["exists"], false);
    EXPECT_FALSE(hasDiary());
}

TEST_F(DiaryCommandsTest, WhatHelpsSaysWithHowManySessions)
{
    EXPECT_EQ(run({"what-helps"}).out, "No session yet.\n");
    for (int day = 1; day <= 8; ++day) {
        const auto session = R"({"routine":"R01","started":"2026-03-0)" + std::to_string(day) +
                             R"(T20:00:00Z","before":6,"after":4,"steps":[{"technique":"T28","planned_s":25}]})";
        ASSERT_EQ(run({"session", "add", "--file", "-", "--now", "2026-03-14T12:00:00Z"}, session).exit, 0);
    }
    const auto items = run({"what-helps", "--json"}).json()["items"];
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0]["technique"], "chin-tuck");
    EXPECT_EQ(items[0]["pairs"], 8);
    EXPECT_EQ(items[0]["label"], "eased");
    EXPECT_EQ(items[0]["next_day"], nullptr);
    EXPECT_EQ(items[1]["routine"], "desk-reset");
    EXPECT_THAT(run({"what-helps"}).out, HasSubstr("often eased right after (8 rated)"));
    EXPECT_EQ(run({"what-helps", "--region", "knee"}).exit, 2);
}

TEST_F(DiaryCommandsTest, WhatIsLoggedIsListedWithEveryWord)
{
    const auto logged = run({"log",
                             "--average",
                             "4",
                             "--worst",
                             "6",
                             "--region",
                             "interscapular-left=5",
                             "--feel",
                             "dull",
                             "--factor",
                             "sleep=badly",
                             "--medicine",
                             "menthol@interscapular-left",
                             "--care",
                             "walk",
                             "--tag",
                             "desk",
                             "--note",
                             "after the move",
                             "--woken",
                             "no",
                             "--function",
                             "1",
                             "--now",
                             "2026-03-14T21:10:00+01:00"});
    ASSERT_EQ(logged.exit, 0) << logged.err;
    ASSERT_EQ(logged.out.size(), 37u);

    const auto entry = run({"entries", "--json"}).json()["entries"][0];
    EXPECT_EQ(entry["id"], logged.out.substr(0, 36));
    EXPECT_EQ(entry["day"], "2026-03-14");
    EXPECT_EQ(entry["average"], 4);
    EXPECT_EQ(entry["regions"]["interscapular-left"], 5);
    EXPECT_EQ(entry["factors"]["sleep"], "badly");
    EXPECT_EQ(entry["medicines"][0]["region"], "interscapular-left");
    EXPECT_TRUE(entry["now"].is_null());
    EXPECT_EQ(entry["damaged"], false);
}

TEST_F(DiaryCommandsTest, CheckHasTheSchemaOfTheAnswerAndTheOneOfTheDiary)
{
    const auto before = run({"check", "--json"}).json();
    EXPECT_EQ(before["schema"], 1);
    EXPECT_TRUE(before["diary_schema"].is_null());

    ASSERT_EQ(run({"log", "--average", "4"}).exit, 0);
    EXPECT_EQ(run({"check", "--json"}).json()["diary_schema"], 1);
}

TEST_F(DiaryCommandsTest, MedicinesAreFoundByIdAndByRefInAnyCase)
{
    ASSERT_EQ(run({"log", "--average", "4", "--medicine", "MENTHOL@INTERSCAPULAR-LEFT", "m1"}).exit, 0);

    const auto medicines = run({"entries", "--json"}).json()["entries"][0]["medicines"];
    EXPECT_EQ(medicines[0]["medicine"], "menthol");
    EXPECT_EQ(medicines[0]["region"], "interscapular-left");
    EXPECT_EQ(medicines[1]["medicine"], "ibuprofen");
}

TEST_F(DiaryCommandsTest, WhatTheDiaryDoesNotTakeIsAWrongValue)
{
    EXPECT_EQ(run({"log", "--average", "4", "--tag", ""}).exit, 2);
    EXPECT_FALSE(hasDiary());
    EXPECT_EQ(run({"entries", "--from", "2026-03-14", "--to", "2026-03-01"}).exit, 2);
}

TEST_F(DiaryCommandsTest, AFileIsNotAFolderForADiary)
{
    std::ofstream(m_home / "data") << "a file";

    EXPECT_EQ(run({"check"}).exit, 2);
    EXPECT_EQ(run({"entries"}).exit, 2);
    EXPECT_EQ(run({"log", "--average", "4"}).exit, 2);
}

TEST_F(DiaryCommandsTest, ASessionHasNotEndedLaterThanNow)
{
    const auto text = R"({"started": "2026-03-14T20:00:00Z", "ended": "2026-03-14T22:00:00Z"})";

    EXPECT_EQ(run({"session", "add", "--file", "-", "--now", "2026-03-14T21:10:00Z"}, text).exit, 2);
    EXPECT_FALSE(hasDiary());
}

TEST_F(DiaryCommandsTest, AnElevenIsRefusedAndNothingIsWritten)
{
    EXPECT_EQ(run({"log", "--average", "11"}).exit, 2);
    EXPECT_EQ(run({"log", "--region", "interscapular-left=11"}).exit, 2);
    EXPECT_EQ(run({"log", "--region", "nowhere=3"}).exit, 2);
    EXPECT_EQ(run({"log"}).exit, 2);
    EXPECT_FALSE(hasDiary());
}

TEST_F(DiaryCommandsTest, LaterThanNowIsRefused)
{
    const auto ran = run({"log", "--average", "4", "--at", "2026-03-15T08:00", "--now", "2026-03-14T21:10:00Z"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("later than now"));
}

TEST_F(DiaryCommandsTest, WallTimeThatTheClocksSkippedIsRefusedAndTheDoubleHourIsTheFirst)
{
    const std::vector<std::string> zone = {"--zone", "Europe/Berlin", "--now", "2026-12-01T12:00:00+01:00"};
    auto words = [&](const std::string &at) {
        std::vector<std::string> all = {"log", "--average", "4", "--at", at};
        all.insert(all.end(), zone.begin(), zone.end());
        return all;
    };
    EXPECT_EQ(run(words("2026-03-29T02:30")).exit, 2);
    ASSERT_EQ(run(words("2026-10-25T02:30")).exit, 0);
    EXPECT_EQ(run({"entries", "--json"}).json()["entries"][0]["at"], "2026-10-25T02:30:00+02:00");
}

TEST_F(DiaryCommandsTest, ASessionIsKeptStepByStepAndPrintedAsItWasGiven)
{
    const auto text = R"({"routine": "upper-back-knot-release", "started": "2026-03-14T20:00:00+01:00",
        "ended": "2026-03-14T20:08:00+01:00", "end": "finished", "before": 6, "after": 4, "steps": [
        {"technique": "T01", "side": "left", "regions": ["interscapular-left"], "planned_s": 45, "done_s": 40,
         "end": "released", "felt": "easier"}]})";
    ASSERT_EQ(run({"session", "add", "--file", "-", "--now", "2026-03-14T21:10:00+01:00"}, text).exit, 0);

    const auto session = run({"sessions", "--json"}).json()["sessions"][0];
    EXPECT_EQ(session["day"], "2026-03-14");
    EXPECT_EQ(session["before"], 6);
    EXPECT_EQ(session["steps"][0]["technique"], "ball-wall-upper-back");
    EXPECT_EQ(session["steps"][0]["end"], "released");
}

TEST_F(DiaryCommandsTest, TrendsListLoggedDaysOnly)
{
    for (const std::string day : {"2026-03-10", "2026-03-12"})
        ASSERT_EQ(run({"log", "--average", "4", "--worst", "5", "--at", day + "T20:00:00Z", "--now",
                       "2026-03-14T21:00:00Z"})
                      .exit,
                  0);

    const auto json = run({"trends", "--json", "--now", "2026-03-14T21:00:00Z"}).json();
    ASSERT_EQ(json["days"].size(), 2u);
    EXPECT_EQ(json["days"][1]["day"], "2026-03-12");
    EXPECT_EQ(json["sentence"]["logged"], 2);
    EXPECT_EQ(json["sentence"]["of"], 30);
}

TEST_F(DiaryCommandsTest, AFileThatIsNotADiaryIsLeftAsItIs)
{
    std::filesystem::create_directory(m_home / "data");
    const std::string text = "dear diary";
    std::ofstream(m_home / "data" / "diary.db") << text;

    for (const auto &words : {std::vector<std::string>{"entries"}, {"log", "--average", "4"}}) {
        const auto ran = run(words);
        EXPECT_EQ(ran.exit, 3);
        EXPECT_THAT(ran.err, HasSubstr("not a diary of Unknot"));
    }
    std::ifstream file(m_home / "data" / "diary.db");
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), text);
}

} // namespace
} // namespace unknot::test
