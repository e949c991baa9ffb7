// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace unknot::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class FigureCommandTest : public ::testing::Test
{
protected:
    Ran run(std::vector<std::string> words) const
    {
        words.insert(words.begin(), {"figure", "--json", "--svg", svg()});
        return runCli(m_home.path().string(), words);
    }
    std::string svg() const { return (m_home.path() / "figure.svg").string(); }
    std::string picture() const { return textOf(svg()); }
    static std::string textOf(const std::filesystem::path &path)
    {
        std::ostringstream text;
        text << std::ifstream(path).rdbuf();
        return text.str();
    }

    TempFolder m_home;
};

TEST_F(FigureCommandTest, APictureIsWrittenAndToldInWords)
{
    const auto ran = run({"T18"});

    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.json()["figure"], "cat-cow");
    EXPECT_EQ(ran.json()["poses"], 1);
    EXPECT_TRUE(ran.json()["problems"].empty());
    EXPECT_THAT(picture(),
                AllOf(StartsWith("<svg xmlns"), HasSubstr("<title>On hands and knees"), HasSubstr("<path")));
}

TEST_F(FigureCommandTest, AStripShowsEachPoseWithItsSeconds)
{
    EXPECT_EQ(run({"bridge", "--strip"}).json()["poses"], 2);
    EXPECT_THAT(picture(), AllOf(HasSubstr(">3 s</text>"), HasSubstr(">1 s</text>")));
}

TEST_F(FigureCommandTest, TheLeftSideIsMirrored)
{
    (void)run({"T01"});
    EXPECT_THAT(picture(), Not(HasSubstr("scale(-1 1)")));
    (void)run({"T01", "--side", "left"});
    EXPECT_THAT(picture(), HasSubstr("scale(-1 1)"));
}

TEST_F(FigureCommandTest, AnotherWayIsAnotherFigure)
{
    EXPECT_EQ(run({"T18", "--way", "chair"}).json()["figure"], "seated-cat-cow");
}

TEST_F(FigureCommandTest, WhatIsUnknownWritesNothing)
{
    for (const std::vector<std::string> &words : std::vector<std::vector<std::string>>{
             {"T99"}, {"T18", "--way", "bath"}, {"T18", "--pose", "9"}, {"T18", "--side", "up"}})
        EXPECT_EQ(run(words).exit, 2) << words.back();
    EXPECT_FALSE(std::filesystem::exists(svg()));
}

TEST_F(FigureCommandTest, AnAuthorSeesAPoseThatNoBodyCanTakeAndWhy)
{
    const auto folder = m_home.path() / "figures";
    std::filesystem::create_directory(folder);
    auto text = textOf(std::filesystem::path(UNKNOT_FIGURES_FOLDER) / "seated-head-turn.json");
    text.replace(text.find("\"twist\": 56"), 11, "\"twist\": 99");
    std::ofstream(folder / "seated-head-turn.json") << text;

    const auto ran = run({"T27", "--figures", folder.string()});

    EXPECT_EQ(ran.exit, 1);
    ASSERT_EQ(ran.json()["problems"].size(), 1U);
    EXPECT_EQ(ran.json()["problems"][0]["file"], "figures/seated-head-turn.json");
    EXPECT_EQ(ran.json()["problems"][0]["text"], "the neck turns too far (99 degrees)");
    EXPECT_THAT(picture(), StartsWith("<svg"));
}

} // namespace
} // namespace unknot::test
