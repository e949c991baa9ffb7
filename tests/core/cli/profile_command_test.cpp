// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <gmock/gmock.h>

namespace unknot::test {
namespace {

class ProfileCommandTest : public ::testing::Test
{
protected:
    Ran run(std::vector<std::string> words)
    {
        words.insert(words.end(), {"--json", "--data", (m_home / "data").string(), "--now", "2026-03-14T21:10:00Z"});
        return runCli(m_home.path().string(), words);
    }

    TempFolder m_home;
};

TEST_F(ProfileCommandTest, NobodySaidAnythingYet)
{
    const auto profile = run({"profile"}).json();

    EXPECT_TRUE(profile["kit"].is_null());
    EXPECT_TRUE(profile["places"].is_null());
    EXPECT_EQ(profile["positions"].size(), 0u);
    EXPECT_EQ(profile["excluded"].size(), 0u);
    EXPECT_TRUE(profile["emergency_number"].is_null());
    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

TEST_F(ProfileCommandTest, WhatIsSetIsKept)
{
    const auto told = run({"profile", "set", "kit=tennis-ball,foam-roller", "places=floor", "positions=prone",
                           "excluded=T28", "emergency_number=112"});
    ASSERT_EQ(told.exit, 0) << told.out;

    const auto profile = run({"profile"});

    EXPECT_EQ(profile.out, told.out);
    EXPECT_EQ(profile.json()["kit"], (std::vector<std::string>{"tennis-ball", "foam-roller"}));
    EXPECT_EQ(profile.json()["places"], (std::vector<std::string>{"floor"}));
    EXPECT_EQ(profile.json()["positions"], (std::vector<std::string>{"prone"}));
    EXPECT_EQ(profile.json()["excluded"], (std::vector<std::string>{"chin-tuck"}));
    EXPECT_EQ(profile.json()["emergency_number"], "112");
}

TEST_F(ProfileCommandTest, OneThingSaidLeavesTheOthersAsTheyWere)
{
    const auto before = run({"techniques", "--region", "interscapular-left"}).json()["techniques"].size();

    ASSERT_EQ(run({"profile", "set", "emergency_number=112"}).exit, 0);
    EXPECT_EQ(run({"techniques", "--region", "interscapular-left"}).json()["techniques"].size(), before);

    ASSERT_EQ(run({"profile", "set", "kit=none", "emergency_number=none"}).exit, 0);
    EXPECT_EQ(run({"profile"}).json()["kit"].size(), 0u);
    EXPECT_TRUE(run({"profile"}).json()["emergency_number"].is_null());
    EXPECT_LT(run({"techniques", "--region", "interscapular-left"}).json()["techniques"].size(), before);
}

TEST_F(ProfileCommandTest, WrongWordsChangeNothing)
{
    for (const char *word : {"kit", "kit=spoon", "places=moon", "positions=upside-down", "excluded=T999",
                             "emergency_number=help", "name=Jo"})
        EXPECT_EQ(run({"profile", "set", "kit=band", word}).exit, 2) << word;
    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

} // namespace
} // namespace unknot::test
