// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using ::testing::HasSubstr;

class ContentCommandsTest : public ::testing::Test
{
protected:
    Ran run(const std::vector<std::string> &words, const std::string &input = {})
    {
        return runCli(m_home.path().string(), words, input);
    }

    TempFolder m_home;
};

TEST_F(ContentCommandsTest, RegionsListsAllFortyEight)
{
    const auto ran = run({"regions", "--json"});

    ASSERT_EQ(ran.exit, 0) << ran.err;
    const auto json = ran.json();
    EXPECT_EQ(json.begin().key(), "schema");
    EXPECT_EQ(json["schema"], 1);
    ASSERT_EQ(json["regions"].size(), 48u);
    for (const auto *key :
         {"id", "ref", "kind", "side", "name", "lay_names", "views", "neighbours", "can_come_from", "techniques"})
        EXPECT_TRUE(json["regions"][0].contains(key)) << key;
}

TEST_F(ContentCommandsTest, TheBallOnTheWallIsFirstBesideTheBladeAndAsksForTheCheck)
{
    const auto json = run({"techniques", "--region", "interscapular-left", "--json"}).json();

    EXPECT_EQ(json["safety"], "unasked");
    EXPECT_EQ(json["techniques"][0]["ref"], "T01");
    EXPECT_EQ(json["techniques"][0]["needs_check"], true);
    EXPECT_TRUE(json["techniques"][0]["score"].is_number());
}

TEST_F(ContentCommandsTest, WithoutAPlaceEveryTechniqueIsListedUnranked)
{
    const auto json = run({"--json", "techniques"}).json();

    EXPECT_EQ(json["techniques"].size() + json["left_out"].size(), 44u);
    EXPECT_TRUE(json["techniques"][0]["score"].is_null());
}

TEST_F(ContentCommandsTest, WithoutKitNothingNeedsATool)
{
    const auto json = run({"techniques", "--region", "interscapular-left", "--kit", "none", "--json"}).json();

    for (const auto &technique : json["techniques"])
        EXPECT_NE(technique["class"], "ball") << technique["id"];
    bool named = false;
    for (const auto &each : json["left_out"])
        named = named || (each["ref"] == "T01" && each["reason"] == "kit");
    EXPECT_TRUE(named);
}

TEST_F(ContentCommandsTest, ABloodThinnerLocksPressingWithItsRule)
{
    const auto json = run({"techniques", "--region", "interscapular-left", "--answers", "-", "--json"},
                          R"({"answers": {"QP5": "yes", "QP1": "20-49"}, "default": "no"})")
                          .json();

    EXPECT_EQ(json["safety"], "assessed");
    bool named = false;
    for (const auto &each : json["left_out"])
        named = named || (each["ref"] == "T01" && each["reason"] == "lock" && each["rule"] == "K1");
    EXPECT_TRUE(named);
}

TEST_F(ContentCommandsTest, AComposedPlanNeverRunsOver)
{
    const auto ran = run({"compose", "--region", "interscapular-left", "--minutes", "8", "--json"});

    ASSERT_EQ(ran.exit, 0) << ran.out;
    const auto plan = ran.json()["plan"];
    EXPECT_LE(plan["total_s"], 480);
    EXPECT_GE(plan["total_s"], 432);
    EXPECT_EQ(run({"timeline", "--plan", "-", "--json"}, ran.out).exit, 0);
}

TEST_F(ContentCommandsTest, RoutinesAreFoundByIdAndByRefInAnyCase)
{
    const auto byId = run({"timeline", "upper-back-knot-release", "--json"});
    const auto byRef = run({"timeline", "r02", "--json"});

    ASSERT_EQ(byId.exit, 0) << byId.out;
    EXPECT_EQ(byId.out, byRef.out);
}

TEST_F(ContentCommandsTest, WrongWordsExitWithTwoAndOneSentence)
{
    const auto ran = run({"timeline", "no-such-routine", "--json"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.json()["error"]["code"], "bad-value");
    EXPECT_EQ(run({"techniques", "--region", "nowhere"}).exit, 2);
    EXPECT_EQ(run({"frobnicate"}).exit, 2);
    EXPECT_EQ(run({"techniques", "--kit", "hammer"}).exit, 2);
    EXPECT_EQ(run({}).exit, 2);
}

TEST_F(ContentCommandsTest, ABrokenContentFolderListsEveryProblemWithItsPointer)
{
    m_home.write("regions.json", R"({"regions": [{"id": 7}]})");
    const auto ran = run({"content", "check", "--content", m_home.path().string(), "--json"});

    EXPECT_EQ(ran.exit, 1);
    const auto problems = ran.json()["problems"];
    ASSERT_GT(problems.size(), 1u);
    EXPECT_THAT(problems.dump(), HasSubstr("/regions/0/id"));
    EXPECT_EQ(run({"techniques", "--content", m_home.path().string()}).exit, 1);
}

TEST_F(ContentCommandsTest, TheShippedContentHasNoProblems)
{
    const auto ran = run({"content", "check", "--json"});

    EXPECT_EQ(ran.exit, 0) << ran.out;
    const auto json = ran.json();
    EXPECT_EQ(json["problems"].size(), 0u);
    EXPECT_EQ(json["seed"].size(), 115u);
    for (const auto &[item, places] : json["seed"].items())
        EXPECT_GT(places.size(), 0u) << item;
    EXPECT_THAT(run({"content", "check"}).out, HasSubstr("115 of 115"));
}

TEST_F(ContentCommandsTest, APointOfTheSeedWithoutAPlaceAndANumberThatDiffersAreProblems)
{
    std::filesystem::copy(UNKNOT_CONTENT_FOLDER, m_home / "content", std::filesystem::copy_options::recursive);
    auto limits = m_home.read("content/limits.json");
    limits.replace(limits.find("\"value\": 3, \"source\": [\"seed S84\"]"), 10, "\"value\": 4");
    m_home.write("content/limits.json", limits);
    auto thread = m_home.read("content/techniques/thread-the-needle.json");
    thread.replace(thread.find("S35"), 3, "S34");
    m_home.write("content/techniques/thread-the-needle.json", thread);

    const auto ran = run({"content", "check", "--content", (m_home / "content").string()});

    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out,
                HasSubstr("/roller_sessions_in_seven_days/value: 4 is not the number of the seed: S84 says 3"));
    EXPECT_THAT(ran.out, HasSubstr("no content names S35 of the seed"));
}

TEST_F(ContentCommandsTest, ALanguageThatIsNotThereIsRefusedWithTheListOfThoseThatAre)
{
    const auto ran = run({"regions", "--lang", "xx", "--json"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.json()["error"]["code"], "unknown-language");
    EXPECT_THAT(ran.json()["error"]["text"].get<std::string>(), HasSubstr("'xx'. Those there are: en."));
    EXPECT_EQ(run({"entries", "--lang", "klingon"}).exit, 2);
    EXPECT_EQ(run({"regions", "--lang", "en-GB"}).exit, 0);
}

TEST_F(ContentCommandsTest, ALanguageOfOnesOwnIsShownAndWhatItLacksIsListed)
{
    std::filesystem::copy(UNKNOT_CONTENT_FOLDER, m_home / "content", std::filesystem::copy_options::recursive);
    std::filesystem::create_directory(m_home / "content/languages");
    m_home.write("content/languages/de.json",
                 R"({"language": "de", "name": "Deutsch", "sentences": {"regions": {"head": {"name": "Kopf"}}}})");
    const auto folder = (m_home / "content").string();

    EXPECT_THAT(run({"regions", "--content", folder, "--lang", "de-AT"}).out, HasSubstr("Kopf"));
    EXPECT_THAT(run({"regions", "--content", folder}).out, testing::Not(HasSubstr("Kopf")));
    const auto language = run({"content", "check", "--content", folder, "--json"}).json()["languages"][0];
    EXPECT_EQ(language["tag"], "de");
    EXPECT_EQ(language["missing"].size() + 1, language["sentences"].get<std::size_t>());
}

TEST_F(ContentCommandsTest, MinutesInANameAreChecked)
{
    std::filesystem::copy(UNKNOT_CONTENT_FOLDER, m_home / "content", std::filesystem::copy_options::recursive);
    auto routine = m_home.read("content/routines/desk-reset.json");
    routine.replace(routine.find("(3 min)"), 7, "(2 min)");
    m_home.write("content/routines/desk-reset.json", routine);

    const auto ran = run({"content", "check", "--content", (m_home / "content").string(), "--json"});

    EXPECT_EQ(ran.exit, 1);
    ASSERT_EQ(ran.json()["problems"].size(), 1u) << ran.out;
    EXPECT_EQ(ran.json()["problems"][0]["file"], "routines/desk-reset.json");
    EXPECT_EQ(ran.json()["problems"][0]["pointer"], "/name");
}

TEST_F(ContentCommandsTest, KitAndPlacesAreTakenInAnyCaseAndNeverEmpty)
{
    EXPECT_EQ(run({"techniques", "--kit", "Tennis-Ball", "--place", "WALL,chair"}).exit, 0);
    EXPECT_EQ(run({"techniques", "--kit", ""}).exit, 2);
    EXPECT_EQ(run({"techniques", "--place", ""}).exit, 2);
}

TEST_F(ContentCommandsTest, SeveralPlacesMayFollowOneWord)
{
    const auto together = run({"techniques", "--region", "interscapular-left", "low-back-right", "--json"});
    const auto apart = run({"techniques", "--region", "interscapular-left", "--region", "LOW-BACK-RIGHT", "--json"});

    EXPECT_EQ(together.exit, 0) << together.out;
    EXPECT_EQ(together.out, apart.out);
}

TEST_F(ContentCommandsTest, ComposeHasEveryKeyWhateverTheAnswer)
{
    const auto fits = run({"compose", "--region", "interscapular-left", "--minutes", "8", "--json"}).json();
    EXPECT_EQ(fits["short"], false);
    EXPECT_TRUE(fits["reason"].is_null());

    const auto tooLong = run({"compose", "--region", "interscapular-left", "--minutes", "60", "--json"});
    EXPECT_EQ(tooLong.exit, 1);
    EXPECT_EQ(tooLong.json()["short"], true);
    EXPECT_TRUE(tooLong.json()["reason"].is_null());
}

TEST_F(ContentCommandsTest, APlanNamesPlacesWeKnow)
{
    const auto plan = [&](const std::string &region) {
        return run({"timeline", "--plan", "-"},
                   R"({"steps": [{"technique": "t01", "side": "left", "seconds": 40, "region": ")" + region +
                       R"("}]})")
            .exit;
    };
    EXPECT_EQ(plan("interscapular-left"), 0);
    EXPECT_EQ(plan("interscapular"), 0);
    EXPECT_EQ(plan("nowhere"), 2);
}

TEST_F(ContentCommandsTest, AnUnknownCommandIsNamed)
{
    const auto ran = run({"frobnicate", "--json"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.json()["error"]["text"].get<std::string>(), HasSubstr("'frobnicate'"));
}

TEST_F(ContentCommandsTest, AnEmptyWordNeverMeansTheRealClockOrTheDiaryAtHome)
{
    for (const std::string option : {"--data", "--now", "--zone", "--content"}) {
        EXPECT_EQ(run({"entries", option, ""}).exit, 2) << option;
        EXPECT_EQ(run({option + "=", "entries"}).exit, 2) << option;
    }
}

TEST_F(ContentCommandsTest, TheSameCallGivesTheSameBytes)
{
    const std::vector<std::string> words = {"compose", "--region", "low-back-right", "--minutes",
                                            "8",       "--json",   "--now",          "2026-03-14T21:10:00+01:00"};
    EXPECT_EQ(run(words).out, run(words).out);
}

} // namespace
} // namespace unknot::test
