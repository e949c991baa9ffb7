// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using ::testing::HasSubstr;

class TriageCommandTest : public ::testing::Test
{
protected:
    Ran triage(const std::string &answers, std::vector<std::string> more = {})
    {
        std::vector<std::string> words = {"triage", "--answers", "-", "--json", "--data", (m_home / "data").string()};
        words.insert(words.end(), more.begin(), more.end());
        return runCli(m_home.path().string(), words, answers);
    }

    TempFolder m_home;
};

TEST_F(TriageCommandTest, NotSureAboutTheSaddleAreaIsAnEmergencyAndExitIsZero)
{
    const auto ran = triage(R"({"answers": {"QA1": "unsure"}})");

    EXPECT_EQ(ran.exit, 0);
    const auto json = ran.json();
    EXPECT_EQ(json["level"], "emergency");
    EXPECT_EQ(json["findings"][0]["id"], "E1");
    for (const auto *key : {"level", "state", "findings", "locks", "owed", "facts", "rules_version"})
        EXPECT_TRUE(json.contains(key)) << key;
}

TEST_F(TriageCommandTest, QuestionsAreNamedInAnyCaseAndNumbersKeepTheirSize)
{
    EXPECT_EQ(triage(R"({"answers": {"qa1": "unsure"}})").json()["level"], "emergency");
    EXPECT_EQ(triage(R"({"answers": {"QP7": {"weeks": 4294967297}}})").exit, 2);
}

TEST_F(TriageCommandTest, AllNoIsSelfCare)
{
    const auto json = triage(R"({"answers": {"QP1": "20-49"}, "default": "no"})").json();

    EXPECT_EQ(json["level"], "self-care");
    EXPECT_EQ(json["findings"].size(), 0u);
}

TEST_F(TriageCommandTest, AllSkippedIsUnknown)
{
    const auto json = triage("{}").json();

    EXPECT_EQ(json["state"], "unknown-a");
    EXPECT_EQ(json["level"], "care");
}

TEST_F(TriageCommandTest, EveryUnknownIdAndValueIsNamedAndNothingIsAssumed)
{
    const auto ran = triage(R"({"answers": {"QX9": "yes", "QA1": "maybe", "QP1": "12"}, "regions": ["nowhere"]})");

    EXPECT_EQ(ran.exit, 2);
    for (const auto *name : {"QX9", "maybe", "QP1", "nowhere"})
        EXPECT_THAT(ran.out, HasSubstr(name));
}

TEST_F(TriageCommandTest, WhatIsRecordedIsALatchForTheNextCall)
{
    ASSERT_EQ(
        triage(R"({"answers": {"QA1": "yes"}, "default": "no"})", {"--record", "--now", "2026-03-14T12:00:00Z"}).exit,
        0);

    const auto later =
        triage(R"({"answers": {"QP1": "20-49"}, "default": "no"})", {"--now", "2026-03-16T12:00:00Z"}).json();
    EXPECT_EQ(later["level"], "emergency");
    EXPECT_EQ(later["findings"][0]["latched"], true);
}

TEST_F(TriageCommandTest, LookingBackFindsWhatNobodyFoundOnItsDay)
{
    const auto *fever = R"({"answers": {"QB1": "yes"}, "default": "no"})";
    ASSERT_EQ(triage(fever, {"--record", "--now", "2026-03-12T12:00:00Z"}).exit, 0);

    EXPECT_EQ(triage(fever, {"--now", "2026-03-14T12:00:00Z", "--look-back"}).json()["rises"], false);
    const auto now =
        triage(R"({"answers": {"QA1": "yes"}, "default": "no"})", {"--now", "2026-03-14T12:00:00Z", "--look-back"})
            .json();
    EXPECT_EQ(now["rises"], true);
    EXPECT_EQ(now["level"], "emergency");
}

TEST_F(TriageCommandTest, WithoutRecordNothingIsWritten)
{
    (void)triage(R"({"answers": {"QA1": "yes"}})");

    EXPECT_FALSE(std::filesystem::exists(m_home / "data"));
}

TEST_F(TriageCommandTest, ADiaryThatCannotBeReadDoesNotStandInTheWay)
{
    std::filesystem::create_directory(m_home / "data");
    std::ofstream(m_home / "data" / "diary.db") << "dear diary";

    EXPECT_EQ(triage(R"({"answers": {"QA1": "yes"}})").json()["level"], "emergency");
}

TEST_F(TriageCommandTest, WithoutRulesEverythingButBreathingIsLockedAndThatIsSaid)
{
    std::filesystem::create_directories(m_home / "content" / "rules");
    std::ofstream(m_home / "content" / "rules" / "emergency.json") << "{";

    const auto ran = triage(R"({"default": "no"})", {"--content", (m_home / "content").string()});

    EXPECT_EQ(ran.exit, 0);
    const auto json = ran.json();
    EXPECT_EQ(json["level"], "care");
    EXPECT_EQ(json["locks"][0]["what"], "all");
    EXPECT_EQ(json["locks"][0]["except"], nlohmann::ordered_json::array({"belly-breathing"}));
    EXPECT_THAT(json["findings"][0]["message"].get<std::string>(), HasSubstr("could not be read"));
    EXPECT_THAT(ran.err, HasSubstr("emergency.json"));
}

TEST_F(TriageCommandTest, WhatIsNotJsonIsSaid)
{
    EXPECT_EQ(triage("{").exit, 2);
    EXPECT_EQ(triage(std::string(100'000, '[')).exit, 2);
}

} // namespace
} // namespace unknot::test
