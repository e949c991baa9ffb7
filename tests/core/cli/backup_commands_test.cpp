// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using ::testing::HasSubstr;

class BackupCommandsTest : public ::testing::Test
{
protected:
    Ran run(std::vector<std::string> words)
    {
        words.insert(words.end(), {"--data", (m_home / "data").string(), "--now", "2026-03-14T21:10:00Z"});
        return runCli(m_home.path().string(), words);
    }
    void log(int average) { ASSERT_EQ(run({"log", "--average", std::to_string(average)}).exit, 0); }
    std::filesystem::path file() const { return m_home / "data" / "diary.db"; }

    TempFolder m_home;
};

TEST_F(BackupCommandsTest, CheckListsTheBackupsWithTheirCounts)
{
    log(4);
    const auto made = run({"backup", "--json"}).json();
    EXPECT_EQ(made["entries"], 1);
    EXPECT_EQ(made["good"], true);
    log(5);

    const auto report = run({"check", "--json"}).json();

    EXPECT_EQ(report["ok"], true);
    EXPECT_EQ(report["entries"], 2);
    EXPECT_EQ(report["newest"], "2026-03-14");
    ASSERT_EQ(report["backups"].size(), 1u);
    EXPECT_EQ(report["backups"][0]["entries"], 1);
    EXPECT_EQ(report["backups"][0]["path"], made["path"]);
    EXPECT_EQ(report["options"].size(), 0u);
}

TEST_F(BackupCommandsTest, ABackupIsRestored)
{
    log(4);
    const auto path = run({"backup", "--json"}).json()["path"].get<std::string>();
    log(5);

    ASSERT_EQ(run({"restore", path}).exit, 0);

    EXPECT_EQ(run({"entries", "--json"}).json()["entries"].size(), 1u);
    EXPECT_EQ(run({"check", "--json"}).json()["backups"].size(), 2u);
}

TEST_F(BackupCommandsTest, ACopyGoesWhereOneWantsItButNotOverTheDiary)
{
    log(4);
    const auto path = (m_home / "mine.db").string();

    EXPECT_EQ(run({"backup", path}).exit, 0);
    EXPECT_EQ(run({"backup", file().string()}).exit, 2);
    EXPECT_EQ(run({"check", "--json"}).json()["ok"], true);
    std::filesystem::remove_all(m_home / "data");
    EXPECT_EQ(run({"restore", path}).exit, 0);
    EXPECT_EQ(run({"entries", "--json"}).json()["entries"].size(), 1u);
}

TEST_F(BackupCommandsTest, OfADamagedDiaryCheckSaysWhatCanBeDoneAndRestoreDoesIt)
{
    log(4);
    ASSERT_EQ(run({"backup"}).exit, 0);
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << "dear diary";

    const auto report = run({"check", "--json"});
    EXPECT_EQ(report.exit, 1);
    ASSERT_EQ(report.json()["options"].size(), 2u);
    EXPECT_EQ(report.json()["options"][0]["option"], "backup");
    EXPECT_EQ(report.json()["options"][0]["entries"], 1);
    EXPECT_THAT(run({"check"}).out, HasSubstr("restore backup"));
    EXPECT_THAT(run({"check"}).out, HasSubstr("is a file, but not a diary of Unknot"));

    EXPECT_EQ(run({"restore", "backup"}).exit, 0);
    EXPECT_EQ(run({"entries", "--json"}).json()["entries"].size(), 1u);
}

TEST_F(BackupCommandsTest, WhatIsNoBackupChangesNothing)
{
    log(4);
    const auto path = (m_home / "text.db").string();
    std::ofstream(path) << "dear diary";

    EXPECT_EQ(run({"restore", path}).exit, 1);
    EXPECT_EQ(run({"restore", path + "x"}).exit, 2);
    EXPECT_EQ(run({"entries", "--json"}).json()["entries"].size(), 1u);
}

TEST_F(BackupCommandsTest, WithoutADiaryThereIsNothingToBackUp)
{
    EXPECT_EQ(run({"backup"}).exit, 3);
    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

} // namespace
} // namespace unknot::test
