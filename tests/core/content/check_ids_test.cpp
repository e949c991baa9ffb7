// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;
using testing::ElementsAre;

const std::string kBall = "techniques/ball-wall-upper-back.json";
const std::string kDesk = "routines/desk-reset.json";

TEST(CheckIdsTest, TwoThingsMayNotHaveOneName)
{
    EXPECT_THAT(Edited().set(kBall, "/ref", "T02").problems(),
                ElementsAre(problem(kBall, "/ref", "\"T02\" is taken already")));
    EXPECT_THAT(Edited().set("triage/rules.json", "/rules/1/id", "E1").problems(),
                Contains(problem("triage/rules.json", "/rules/1/id", "taken already")));
}

TEST(CheckIdsTest, AFileIsCalledLikeItsId)
{
    EXPECT_THAT(Edited().set(kDesk, "/id", "desk-break").problems(),
                Contains(problem(kDesk, "/id", "must be called routines/desk-break.json")));
}

TEST(CheckIdsTest, IdsAreInKebabCase)
{
    EXPECT_THAT(Edited().set("texts.json", "/texts/0/id", "Not-A-Device").problems(),
                Contains(problem("texts.json", "/texts/0/id", "kebab case")));
}

TEST(CheckIdsTest, EveryToolOfTheProgramIsInTheKit)
{
    EXPECT_THAT(
        Edited().set("kit.json", "/kit/0/id", "tentacle").problems(),
        ElementsAre(problem("kit.json", "/kit/0/id", "no kit"), problem("kit.json", "/kit", "\"hands\" is missing")));
}

TEST(CheckIdsTest, EveryJointThatFiguresAreMeasuredByHasItsLimits)
{
    EXPECT_THAT(Edited().set("figures.json", "/joints/0/id", "tail").problems(),
                ElementsAre(problem("figures.json", "/joints", "\"neck\" is missing"),
                            problem("figures.json", "/joints/0/id", "no joint")));
}

TEST(CheckReferencesTest, EveryIdMustNameSomething)
{
    EXPECT_THAT(Edited().set("regions.json", "/regions/0/techniques/0", "no-such").problems(),
                Contains(problem("regions.json", "/regions/0/techniques/0", "there is no technique \"no-such\"")));
    EXPECT_THAT(Edited().set("regions.json", "/regions/0/can_come_from/0/region", "no-such").problems(),
                ElementsAre(problem("regions.json", "/regions/0/can_come_from/0/region", "no region \"no-such\"")));
    EXPECT_THAT(Edited().set(kBall, "/regions/0", "no-such").problems(),
                Contains(problem(kBall, "/regions/0", "there is no region \"no-such\"")));
    EXPECT_THAT(Edited().set(kDesk, "/steps/0/technique", "no-such").problems(),
                Contains(problem(kDesk, "/steps/0/technique", "there is no technique \"no-such\"")));
    EXPECT_THAT(Edited().set(kDesk, "/regions", {"no-such"}).problems(),
                ElementsAre(problem(kDesk, "/regions/0", "no region or pair \"no-such\"")));
    EXPECT_THAT(Edited().set("habits.json", "/habits/0/routines", {"no-such"}).problems(),
                ElementsAre(problem("habits.json", "/habits/0/routines/0", "there is no routine \"no-such\"")));
    EXPECT_THAT(Edited().set("triage/rows.json", "/rows/0/questions/0", "QA99").problems(),
                Contains(problem("triage/rows.json", "/rows/0/questions/0", "there is no question \"QA99\"")));
}

TEST(CheckReferencesTest, AStepNamesAWayAndARegionOfItsTechnique)
{
    const std::string routine = "routines/upper-back-knot-release.json";

    EXPECT_THAT(Edited().set(routine, "/steps/2/way", "ceiling").problems(),
                ElementsAre(problem(routine, "/steps/2/way", "has no way \"ceiling\"")));
    EXPECT_THAT(Edited().set(routine, "/steps/2/region", "low-back").problems(),
                ElementsAre(problem(routine, "/steps/2/region", "is not for the region or pair \"low-back\"")));
}

} // namespace
} // namespace unknot::content
