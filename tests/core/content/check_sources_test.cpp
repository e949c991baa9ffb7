// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/seed.h"

#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string kBall = "techniques/ball-wall-upper-back.json";

TEST(CheckSourcesTest, EverythingNamesASource)
{
    EXPECT_THAT(Edited().remove(kBall, "/seed").remove(kBall, "/sources").problems(),
                ElementsAre(problem(kBall, "", "names no source")));
    EXPECT_THAT(Edited()
                    .set("habits.json", "/habits/0/seed", json::array())
                    .remove("habits.json", "/habits/0/sources")
                    .problems(),
                ElementsAre(problem("habits.json", "/habits/0", "names no source")));
}

TEST(CheckSourcesTest, EverySourceIsOnTheList)
{
    EXPECT_THAT(Edited().set(kBall, "/sources/0", "BLOG").problems(),
                ElementsAre(problem(kBall, "/sources/0", "\"BLOG\" is not in sources.json")));
    EXPECT_THAT(Edited().set(kBall, "/sources/0", "GK").problems(), IsEmpty());
    EXPECT_THAT(Edited().set("limits.json", "/spot_passes/source", {"seed S116"}).problems(),
                ElementsAre(problem("limits.json", "/spot_passes/source/0", "neither in sources.json")));
}

TEST(CheckSourcesTest, ItemsOfTheSeedAreS1ToS115)
{
    EXPECT_TRUE(isSeedItem("S1"));
    EXPECT_TRUE(isSeedItem("S115"));
    for (const char *text : {"", "S", "S0", "S01", "S116", "S1x", "s1", "1", "S99999999999", "S-1", " S1"})
        EXPECT_FALSE(isSeedItem(text)) << text;
    EXPECT_THAT(Edited().set(kBall, "/seed/0", "S116").problems(),
                ElementsAre(problem(kBall, "/seed/0", "\"S116\" is no item of the seed")));
}

TEST(SeedCoverageTest, ListsAllItemsWithTheirIds)
{
    Content content;
    auto &technique = content.techniques.emplace_back();
    technique.id = base::TechniqueId("cat-cow");
    technique.seed = {"S24", "S24"};
    content.limits.sources["roller_session_seconds"] = {"ours", "seed S88"};

    const auto places = seedCoverage(content);

    ASSERT_THAT(places, SizeIs(115));
    EXPECT_EQ(places[23], (SeedPlace{"S24", {"cat-cow"}}));
    EXPECT_EQ(places[87], (SeedPlace{"S88", {"roller_session_seconds"}}));
    EXPECT_THAT(checkSeedCoverage(content), SizeIs(113));
    EXPECT_THAT(checkSeedCoverage(content), Contains(problem("", "", "no content names S1 of the seed")));
}

} // namespace
} // namespace unknot::content
