// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kDesk = "routines/desk-reset.json";

json step(const std::string &technique, int seconds, const std::string &way = {}, const std::string &region = {})
{
    json step = {{"technique", technique}, {"seconds", seconds}};
    if (!way.empty())
        step["way"] = way;
    if (!region.empty())
        step["region"] = region;
    return step;
}

std::vector<Problem> problemsOf(const std::vector<json> &steps)
{
    return Edited().set(kDesk, "/steps", steps).problems();
}

TEST(CheckRoutinesTest, SecondsAreThoseOfTheDose)
{
    EXPECT_THAT(
        problemsOf({step("doorway-chest-stretch", 31)}),
        ElementsAre(problem(kDesk, "/steps/0/seconds", "31 s; the dose of doorway-chest-stretch is 20 to 30")));
    EXPECT_THAT(problemsOf({step("ball-wall-upper-back", 20)}),
                ElementsAre(problem(kDesk, "/steps/0/seconds", "30 to 60 s")));
    EXPECT_THAT(problemsOf({step("belly-breathing", 200)}),
                ElementsAre(problem(kDesk, "/steps/0/seconds", "breath_step_max_seconds is 90")));
}

TEST(CheckRoutinesTest, PressesBeforeItStretchesTheSameMuscle)
{
    EXPECT_THAT(problemsOf({step("doorway-chest-stretch", 25), step("ball-wall-chest", 35)}),
                Contains(problem(kDesk, "/steps/1", "presses \"chest-upper\" after it was stretched")));
    EXPECT_THAT(problemsOf({step("ball-wall-chest", 35), step("doorway-chest-stretch", 25)}), IsEmpty());
    EXPECT_THAT(problemsOf({step("cross-body-stretch", 25), step("ball-wall-chest", 35)}), IsEmpty());
}

TEST(CheckRoutinesTest, OnlyTheRegionOfAStepCounts)
{
    EXPECT_THAT(problemsOf({step("levator-stretch", 20, {}, "neck-back"),
                            step("ball-wall-upper-back", 45, {}, "interscapular")}),
                IsEmpty());
}

TEST(CheckRoutinesTest, ChangesBetweenUpAndDownOnce)
{
    EXPECT_THAT(problemsOf({step("chin-tuck", 30, "chair"), step("bridge", 45), step("side-bend", 20)}),
                ElementsAre(problem(kDesk, "/steps/2", "the second change between up")));
    EXPECT_THAT(problemsOf({step("side-bend", 20), step("bridge", 45), step("childs-pose", 60)}), IsEmpty());
}

TEST(CheckRoutinesTest, AStepWithSeveralWaysFollowsTheOneBefore)
{
    EXPECT_THAT(problemsOf({step("bridge", 45), step("pelvic-tilt", 40), step("belly-breathing", 30),
                            step("childs-pose", 60)}),
                IsEmpty());
    EXPECT_THAT(problemsOf({step("bridge", 45), step("pelvic-tilt", 40, "chair"), step("childs-pose", 60)}),
                ElementsAre(problem(kDesk, "/steps/2", "the second change")));
}

TEST(CheckRoutinesTest, ATechniqueKeepsToItsCapInOneSession)
{
    const auto ball = step("ball-wall-low-back", 45);

    EXPECT_THAT(problemsOf({ball, ball}), IsEmpty());
    EXPECT_THAT(problemsOf({ball, ball, ball}),
                ElementsAre(problem(kDesk, "/steps/2/seconds", "270 s of ball-wall-low-back in one session")));
}

TEST(CheckRoutinesTest, RollingKeepsToFiveToTenMinutes)
{
    const auto mid = step("roller-mid-back", 90);
    const auto ribs = step("roller-lats", 60);
    const auto hips = step("roller-glutes", 60);

    EXPECT_THAT(problemsOf({mid, ribs}), ElementsAre(problem(kDesk, "/steps", "roller_session_min_seconds is 300")));
    EXPECT_THAT(problemsOf({mid, ribs, hips}), IsEmpty());
    EXPECT_THAT(problemsOf({mid, ribs, hips, mid, ribs, hips}),
                Contains(problem(kDesk, "/steps/5/seconds", "660 s in one session; roller_session_seconds is 600")));
    EXPECT_THAT(problemsOf({mid, step("childs-pose", 60), step("bridge", 45)}), IsEmpty());
}

TEST(CheckRoutinesTest, ASideOfARegionIsPressedAtMostThreeTimes)
{
    const auto ball = step("ball-wall-upper-back", 30, {}, "interscapular");
    const auto hook = step("hook-press", 30, {}, "interscapular");

    EXPECT_THAT(problemsOf({ball, ball, hook}), IsEmpty());
    EXPECT_THAT(problemsOf({ball, ball, hook, hook}),
                ElementsAre(problem(kDesk, "/steps/3", "presses \"interscapular\" 4 times")));
}

} // namespace
} // namespace unknot::content
