// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"
#include "tests/core/cli/random_diary.h"
#include "tests/core/cli/run_cli.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_scale.h"

#include <filesystem>
#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using ::testing::HasSubstr;

class TransferCommandsTest : public ::testing::Test
{
protected:
    Ran run(std::vector<std::string> words, const std::string &folder = "data")
    {
        words.insert(words.end(), {"--json", "--data", (m_home / folder).string(), "--now", "2026-03-14T21:10:00Z"});
        return runCli(m_home.path().string(), words);
    }
    void log(int average, const std::string &note = "-")
    {
        ASSERT_EQ(run({"log", "--average", std::to_string(average), "--note", note}).exit, 0);
    }
    std::string file(const char *name) const { return (m_home / name).string(); }

    TempFolder m_home;
};

TEST_F(TransferCommandsTest, WhatIsExportedAndImportedPrintsTheSameBytes)
{
    for (int i = 0; i < atScale(8, 50); ++i) {
        makeRandomDiary(m_home / "data", static_cast<unsigned>(i));
        ASSERT_EQ(run({"export", "json", file("out.json")}).exit, 0);
        const auto done = run({"import", file("out.json")}, "other");
        ASSERT_EQ(done.exit, 0) << done.out;
        for (const char *command : {"entries", "sessions", "profile"})
            ASSERT_EQ(run({command}, "other").out, run({command}).out) << i << command;
        ASSERT_EQ(run({"check"}, "other").json()["ok"], true) << i;
        const auto again = run({"import", file("out.json")}, "other").json();
        ASSERT_EQ(again["new"], 0) << again.dump();
        ASSERT_EQ(run({"export", "json", file("again.json")}, "other").exit, 0);
        ASSERT_EQ(m_home.read("again.json"), m_home.read("out.json")) << i;
        for (const char *gone : {"data", "other"})
            std::filesystem::remove_all(m_home / gone);
    }
}

TEST_F(TransferCommandsTest, AnExportSaysWhatIsInTheFile)
{
    log(4);
    log(5);
    const auto json = run({"export", "json", file("out.json")}).json();
    EXPECT_EQ(json["entries"], 2);
    EXPECT_EQ(json["sessions"], 0);
    EXPECT_EQ(json["bytes"], std::filesystem::file_size(file("out.json")));

    const auto csv = run({"export", "csv", file("out.csv")}).json();
    EXPECT_EQ(csv["entries"], 2);
    EXPECT_EQ(csv["bytes"], std::filesystem::file_size(file("out.csv")));
    EXPECT_EQ(std::filesystem::status(file("out.csv")).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(TransferCommandsTest, ATableGoesOutAndIn)
{
    log(4, "=1+1");
    ASSERT_EQ(run({"log", "--average", "3", "--region", "spine-low=3", "tailbone", "--feel", "dull", "--factor",
                   "sleep=4", "--medicine", "M4@spine-low", "--note", "'a, \"b\"\nc"})
                  .exit,
              0);
    ASSERT_EQ(run({"export", "csv", file("out.csv")}).exit, 0);

    EXPECT_EQ(run({"import", file("out.csv")}, "other").json()["new"], 2);

    const auto before = run({"entries"}).json()["entries"];
    auto after = run({"entries"}, "other").json()["entries"];
    ASSERT_EQ(after.size(), 2u);
    for (std::size_t i = 0; i < after.size(); ++i)
        EXPECT_EQ(after[i], before[i]);
    EXPECT_EQ(run({"import", file("out.csv")}, "other").json()["already"], 2);
}

TEST_F(TransferCommandsTest, ADryRunChangesNothing)
{
    log(4);
    ASSERT_EQ(run({"export", "json", file("out.json")}).exit, 0);

    const auto would = run({"import", file("out.json"), "--dry-run"}, "other").json();

    EXPECT_EQ(would["new"], 1);
    EXPECT_FALSE(std::filesystem::exists(m_home / "other"));
}

TEST_F(TransferCommandsTest, WhatWasDeletedHereStaysDeleted)
{
    log(4);
    ASSERT_EQ(run({"export", "json", file("out.json")}).exit, 0);
    {
        const auto clock = fixedClock("2026-03-14T21:10:00Z");
        auto diary = diary::Diary::open(m_home / "data", diary::Access::Write, clock).value();
        const auto id = diary.entries().value().front().id;
        ASSERT_TRUE(diary.remove(id) && diary.eraseForGood(id));
    }

    const auto done = run({"import", file("out.json")}).json();

    EXPECT_EQ(done["deleted_here"], 1);
    EXPECT_EQ(done["new"], 0);
    EXPECT_EQ(run({"entries"}).json()["entries"].size(), 0u);
}

TEST_F(TransferCommandsTest, NothingHereIsOverwrittenAndABackupComesBefore)
{
    log(4);
    ASSERT_EQ(run({"export", "csv", file("out.csv")}).exit, 0);
    auto csv = m_home.read("out.csv");
    csv.replace(csv.find(",4,"), 3, ",7,");
    m_home.write("in.csv", csv + "1,,2026-03-01T10:00:00+00:00,UTC,2026-03-01,check-in,,2,,,,,,,,,,,\r\n");

    const auto done = run({"import", file("in.csv")}).json();

    EXPECT_EQ(done["already"], 1);
    EXPECT_EQ(done["new"], 1);
    EXPECT_EQ(run({"entries"}).json()["entries"][1]["average"], 4);
    const auto report = run({"check"}).json();
    EXPECT_EQ(report["ok"], true);
    ASSERT_EQ(report["backups"].size(), 1u);
    EXPECT_EQ(report["backups"][0]["entries"], 1);
}

TEST_F(TransferCommandsTest, RefusedRowsAreNamedWithTheirLinesAndTheOthersAreTaken)
{
    m_home.write("in.csv", "at,average,region,level\n2026-03-01T10:00:00Z,4,,\n2026-03-02T10:00:00Z,11,,\n"
                           "never,4,,\n2026-03-03T10:00:00Z,4,sacrum,12\n2026-03-04T10:00:00Z,5,,\n");

    const auto done = run({"import", file("in.csv")});

    EXPECT_EQ(done.exit, 1);
    EXPECT_EQ(done.json()["new"], 2);
    ASSERT_EQ(done.json()["refused"].size(), 3u);
    EXPECT_EQ(done.json()["refused"][0]["line"], 3);
    EXPECT_THAT(done.json()["refused"][0]["why"].get<std::string>(), HasSubstr("'average'"));
    EXPECT_EQ(done.json()["refused"][2]["line"], 5);
    EXPECT_EQ(run({"entries"}).json()["entries"].size(), 2u);
}

TEST_F(TransferCommandsTest, HostileValuesOfAnExportAreRefusedAndNotStored)
{
    log(4);
    ASSERT_EQ(run({"export", "json", file("out.json")}).exit, 0);
    const auto whole = m_home.read("out.json");
    const auto with = [&](const std::string &old, const std::string &fresh) {
        auto json = whole;
        json.replace(json.find(old), old.size(), fresh);
        m_home.write("in.json", json);
        const auto done = run({"import", file("in.json")}, "other");
        EXPECT_EQ(done.exit, 1) << fresh;
        EXPECT_EQ(done.json()["new"], 0) << fresh;
    };
    with("\"average\":4", "\"average\":4,\"cats\":1");
    with("\"average\":4", "\"average\":11");
    with("\"average\":4", "\"average\":\"4\"");
    with("\"average\":4", "\"worst\":4294967300");
    with("\"at_offset\":0", "\"at_offset\":9223372036854775807");
    with("\"at_day\":\"2026-03-14\"", "\"at_day\":\"2026-02-30\"");
    with("\"rev\":1", "\"rev\":0");
    with("\"rev\":1", "\"rev\":1,\"deleted\":9223372036854775807");
    with("\"kind\":\"check-in\"", "\"kind\":\"'; DROP TABLE entries\"");
    with("\"note\":\"-\"", R"("note":"-","earlier":[{"rev":1,"replaced":1,"form":"entry_levels 99999999999\n"}])");
    with("\"entries\"", "\"sqlite_schema\"");
}

TEST_F(TransferCommandsTest, AFileThatIsNoExportChangesNothingAndMakesNoDiary)
{
    m_home.write("cut.json", R"({"unknot":"diary","schema_version":1,"entries":[{"id")");
    m_home.write("new.json", R"({"unknot":"diary","schema_version":9})");
    m_home.write("text", "dear diary");

    for (const char *name : {"cut.json", "new.json", "text", "missing"})
        EXPECT_EQ(run({"import", file(name)}).exit, 2) << name;
    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

TEST_F(TransferCommandsTest, ADamagedRowStopsAnExportWithItsIdAndTheOldFileStays)
{
    log(4, "sentinel");
    const auto id = run({"entries"}).json()["entries"][0]["id"].get<std::string>();
    auto bytes = m_home.read("data/diary.db");
    bytes.replace(bytes.find("sentinel"), 8, "senTinel");
    m_home.write("data/diary.db", bytes);
    m_home.write("out.json", "old");
    m_home.write("out.csv", "old");

    for (const char *form : {"json", "csv"}) {
        const auto done = run({"export", form, file(form == std::string("json") ? "out.json" : "out.csv")});
        EXPECT_EQ(done.exit, 3) << form;
        EXPECT_THAT(done.json()["error"]["text"].get<std::string>(), HasSubstr(id));
    }
    EXPECT_EQ(m_home.read("out.json"), "old");
    EXPECT_EQ(m_home.read("out.csv"), "old");
}

TEST_F(TransferCommandsTest, TheDiaryItselfIsNoTarget)
{
    log(4);

    EXPECT_EQ(run({"export", "json", file("data/diary.db")}).exit, 2);
    EXPECT_EQ(run({"export", "csv", file("nowhere/out.csv")}).exit, 2);
    EXPECT_EQ(run({"check"}).json()["ok"], true);
}

TEST_F(TransferCommandsTest, WithoutADiaryAnExportIsEmpty)
{
    EXPECT_EQ(run({"export", "json", file("out.json")}).json()["entries"], 0);
    EXPECT_EQ(run({"import", file("out.json")}, "other").json()["new"], 0);
    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

} // namespace
} // namespace unknot::test
