// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/content/seed.h"

#include "tests/core/content/problem_matcher.h"

#include <algorithm>
#include <set>

namespace unknot::content {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

TEST(ShippedTest, EveryFileOfTheFolderIsCompiledIn)
{
    Problems problems;
    std::set<std::string> inFolder;
    for (const auto &file : readFolder(UNKNOT_CONTENT_FOLDER, problems))
        inFolder.insert(file.path);
    std::set<std::string> compiledIn;
    for (const auto &file : shippedFiles())
        compiledIn.insert(file.path);

    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(compiledIn, inFolder);
}

TEST(ShippedTest, CompiledFilesAreTheFilesByteForByte)
{
    Problems problems;
    auto shippedNow = shippedFiles();
    std::ranges::sort(shippedNow, {}, &File::path);
    const auto inFolder = readFolder(UNKNOT_CONTENT_FOLDER, problems);

    ASSERT_EQ(shippedNow.size(), inFolder.size());
    for (std::size_t i = 0; i < inFolder.size(); ++i)
        EXPECT_EQ(shippedNow[i].text, inFolder[i].text) << inFolder[i].path;
}

TEST(ShippedTest, HasNoProblems)
{
    EXPECT_THAT(load(shippedFiles()).problems, IsEmpty());
}

TEST(ShippedTest, GivesEveryItemOfTheSeedAPlace)
{
    EXPECT_THAT(checkSeedCoverage(loadShipped()), IsEmpty());
}

TEST(ShippedTest, HasAllThatTheDossierNames)
{
    const auto content = loadShipped();

    EXPECT_THAT(content.regions, SizeIs(48));
    EXPECT_THAT(content.techniques, SizeIs(44));
    EXPECT_THAT(content.routines, SizeIs(16));
    EXPECT_THAT(content.medicines, SizeIs(6));
    EXPECT_THAT(content.habits, SizeIs(13));
    EXPECT_THAT(content.kit, SizeIs(10));
    EXPECT_EQ(content.techniques.front().ref, "T01");
    EXPECT_EQ(content.techniques.back().ref, "T44");
    EXPECT_EQ(content.routines.front().ref, "R01");
    EXPECT_EQ(content.routines.back().ref, "R16");
}

TEST(ShippedTest, KeepsTheNumbersOfTheSeed)
{
    const auto content = loadShipped();
    const auto &limits = content.limits;

    EXPECT_EQ(limits.ballHoldMinSeconds, 30); // S15
    EXPECT_EQ(limits.spotHoldSeconds, 60);
    EXPECT_EQ(limits.rollerSessionsInSevenDays, 3);    // S84
    EXPECT_EQ(limits.rollerSessionMinSeconds, 5 * 60); // S88
    EXPECT_EQ(limits.rollerSessionSeconds, 10 * 60);
    EXPECT_EQ(limits.rollerPauseMinSeconds, 20); // S92
    EXPECT_EQ(limits.rollerPauseMaxSeconds, 30);
}

TEST(ShippedTest, ListsTheTechniquesOfARegionInTheirOrder)
{
    const auto content = loadShipped();
    const auto *region = content.findRegionNamed("interscapular-left");

    ASSERT_NE(region, nullptr);
    std::vector<std::string> refs;
    refs.reserve(region->techniques.size());
    for (const auto &id : region->techniques)
        refs.push_back(content.find(id)->ref);
    EXPECT_THAT(refs, testing::ElementsAre("T01", "T04", "T09", "T13", "T17", "T18", "T19", "T22", "T24", "T29",
                                           "T31", "T37", "T42", "T44"));
}

} // namespace
} // namespace unknot::content
