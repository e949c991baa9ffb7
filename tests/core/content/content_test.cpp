// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"

#include <gtest/gtest.h>

namespace unknot::content {
namespace {

using base::RegionId;
using base::Side;
using base::TechniqueId;

Region aRegion(const char *id, Side side)
{
    Region region;
    region.id = RegionId(id);
    region.side = side;
    return region;
}

Content someContent()
{
    Content content;
    content.regions = {aRegion("mid-back-left", Side::Left), aRegion("mid-back-right", Side::Right),
                       aRegion("throat", Side::None)};
    auto &technique = content.techniques.emplace_back();
    technique.id = TechniqueId("cat-cow");
    technique.ref = "T18";
    auto &routine = content.routines.emplace_back();
    routine.id = base::RoutineId("desk-reset");
    routine.ref = "R01";
    content.texts.push_back({"not-a-device", "What Unknot is", {"…"}, {}, {}});
    return content;
}

TEST(ContentTest, FindsThingsByTheirIds)
{
    const auto content = someContent();

    EXPECT_EQ(content.find(RegionId("throat")), &content.regions[2]);
    EXPECT_EQ(content.find(TechniqueId("cat-cow")), &content.techniques[0]);
    EXPECT_EQ(content.findText("not-a-device"), &content.texts[0]);
    EXPECT_EQ(content.find(TechniqueId("T18")), nullptr);
    EXPECT_EQ(content.find(base::RuleId("E1")), nullptr);
    EXPECT_EQ(content.find(base::QuestionId("QA1")), nullptr);
}

TEST(ContentTest, PeopleMayTypeIdOrRefInAnyCase)
{
    const auto content = someContent();

    EXPECT_EQ(content.findTechniqueNamed("Cat-Cow"), &content.techniques[0]);
    EXPECT_EQ(content.findTechniqueNamed("t18"), &content.techniques[0]);
    EXPECT_EQ(content.findRoutineNamed("r01"), &content.routines[0]);
    EXPECT_EQ(content.findRegionNamed("MID-BACK-LEFT"), &content.regions[0]);
    EXPECT_EQ(content.findTechniqueNamed(""), nullptr);
    EXPECT_EQ(content.findRoutineNamed("cat-cow"), nullptr);
}

TEST(ContentTest, KnowsThePairOfARegion)
{
    const auto content = someContent();

    EXPECT_EQ(pairOf(content.regions[0]), "mid-back");
    EXPECT_EQ(pairOf(content.regions[1]), "mid-back");
    EXPECT_EQ(pairOf(content.regions[2]), "throat");
}

TEST(ContentTest, FindsTheRegionOfAPairOnASide)
{
    const auto content = someContent();

    EXPECT_EQ(regionOn(content, "mid-back", Side::Right), &content.regions[1]);
    EXPECT_EQ(regionOn(content, "throat", Side::Left), &content.regions[2]);
    EXPECT_EQ(regionOn(content, "mid-back", Side::None), nullptr);
    EXPECT_EQ(regionOn(content, "no-such", Side::Left), nullptr);
}

} // namespace
} // namespace unknot::content
