// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kBall = "techniques/ball-wall-upper-back.json";
const std::string kHands = "techniques/hands-shoulder-squeeze.json";
const std::string kRoller = "techniques/roller-mid-back.json";
const std::string kOpening = "techniques/roller-thoracic-extension.json";
const std::string kStretch = "techniques/doorway-chest-stretch.json";

TEST(CheckDosesTest, NoSpotIsHeldLongerThanTheSeedSays)
{
    EXPECT_THAT(Edited().set(kBall, "/dose/seconds/max", 61).problems(),
                ElementsAre(problem(kBall, "/dose/seconds/max",
                                    "61 is more than the limit: spot_hold_seconds is 60 (seed S15)")));
}

TEST(CheckDosesTest, NoBallIsHeldShorterThanTheSeedSays)
{
    EXPECT_THAT(Edited().set(kBall, "/dose/seconds/min", 29).problems(),
                ElementsAre(problem(kBall, "/dose/seconds/min", "ball_hold_min_seconds is 30 (seed S15)")));
}

TEST(CheckDosesTest, SecondsRise)
{
    EXPECT_THAT(Edited().set(kStretch, "/dose/seconds/usual", 31).problems(),
                ElementsAre(problem(kStretch, "/dose/seconds", "must rise from \"min\" to \"max\": 20, 31, 30")));
}

TEST(CheckDosesTest, BallsRestASpotAndADayInTheWeek)
{
    EXPECT_THAT(Edited().set(kBall, "/dose/days_in_seven", 5).problems(),
                ElementsAre(problem(kBall, "/dose/days_in_seven", "spot_days_in_seven is 4")));
    EXPECT_THAT(Edited().set(kBall, "/dose/hours_between", 19).problems(),
                ElementsAre(problem(kBall, "/dose/hours_between", "spot_hours_between is 20")));
    EXPECT_THAT(Edited().remove(kBall, "/dose/days_in_seven").problems(),
                ElementsAre(problem(kBall, "/dose", "\"days_in_seven\" is missing")));
    EXPECT_THAT(Edited().remove(kBall, "/dose/hours_between").problems(),
                ElementsAre(problem(kBall, "/dose", "\"hours_between\" is missing")));
}

TEST(CheckDosesTest, HandsMayPressDaily)
{
    EXPECT_THAT(Edited().set(kHands, "/dose/days_in_seven", 7).problems(), IsEmpty());
}

TEST(CheckDosesTest, ASessionOfPressingHasACap)
{
    EXPECT_THAT(Edited().set(kHands, "/dose/session_cap_seconds", 601).problems(),
                ElementsAre(problem(kHands, "/dose/session_cap_seconds", "press_session_seconds is 600")));
    EXPECT_THAT(Edited().remove(kHands, "/dose/session_cap_seconds").problems(),
                ElementsAre(problem(kHands, "/dose", "\"session_cap_seconds\" is missing")));
    EXPECT_THAT(Edited().set(kHands, "/dose/session_cap_seconds", 10).problems(),
                Contains(problem(kHands, "/dose/session_cap_seconds", "less than one of 45 s")));
}

TEST(CheckDosesTest, PassesAndSpotsAreFew)
{
    EXPECT_THAT(Edited().set(kBall, "/dose/passes", 3).problems(),
                ElementsAre(problem(kBall, "/dose/passes", "spot_passes is 2")));
    EXPECT_THAT(Edited().set(kBall, "/dose/spots_per_side", 4).problems(),
                ElementsAre(problem(kBall, "/dose/spots_per_side", "pressed_spots_per_side is 3")));
    EXPECT_THAT(Edited().set(kStretch, "/dose/passes", 4).problems(),
                ElementsAre(problem(kStretch, "/dose/passes", "sets_max is 3")));
}

TEST(CheckDosesTest, RollingStaysWithinTheWeekAndTheSession)
{
    for (const auto &file : {kRoller, kOpening}) {
        EXPECT_THAT(Edited().set(file, "/dose/days_in_seven", 4).problems(),
                    ElementsAre(problem(file, "/dose/days_in_seven",
                                        "4 is more than the limit: roller_sessions_in_seven_days is 3 (seed S84)")));
        EXPECT_THAT(
            Edited().set(file, "/dose/session_cap_seconds", 660).problems(),
            ElementsAre(problem(file, "/dose/session_cap_seconds", "roller_session_seconds is 600 (seed S88")));
        EXPECT_THAT(Edited().set(file, "/dose/hours_between", 6).problems(),
                    ElementsAre(problem(file, "/dose/hours_between", "roller_hours_between is 20")));
        EXPECT_THAT(Edited().remove(file, "/dose/days_in_seven").problems(),
                    ElementsAre(problem(file, "/dose", "\"days_in_seven\" is missing")));
    }
}

TEST(CheckDosesTest, RollerPausesAreTwentyToThirtySeconds)
{
    EXPECT_THAT(
        Edited().set(kRoller, "/dose/pauses/min_seconds", 19).problems(),
        ElementsAre(problem(kRoller, "/dose/pauses/min_seconds", "roller_pause_min_seconds is 20 (seed S92)")));
    EXPECT_THAT(
        Edited().set(kRoller, "/dose/pauses/max_seconds", 31).problems(),
        ElementsAre(problem(kRoller, "/dose/pauses/max_seconds", "roller_pause_max_seconds is 30 (seed S92)")));
    EXPECT_THAT(Edited().remove(kRoller, "/dose/pauses").problems(),
                ElementsAre(problem(kRoller, "/dose", "needs \"pauses\"")));
}

TEST(CheckDosesTest, EachClassHasALongestTime)
{
    const auto tooLong = [](const std::string &technique, int seconds) {
        return Edited().set("techniques/" + technique + ".json", "/dose/seconds/max", seconds).problems();
    };
    const auto over = [](const std::string &technique, const std::string &limit) {
        return ElementsAre(problem("techniques/" + technique + ".json", "/dose/seconds/max", limit));
    };

    EXPECT_THAT(tooLong("childs-pose", 181), over("childs-pose", "stretch_seconds_max is 180"));
    EXPECT_THAT(tooLong("bridge", 121), over("bridge", "move_seconds_max is 120"));
    EXPECT_THAT(tooLong("belly-breathing", 301), over("belly-breathing", "calm_seconds_max is 300"));
    EXPECT_THAT(tooLong("warm-pack", 1201), over("warm-pack", "heat_seconds_max is 1200 (HEAT-SAFE"));
    EXPECT_THAT(tooLong("cold-pack", 901), over("cold-pack", "cold_seconds_max is 900 (HEAT-SAFE"));
}

TEST(CheckDosesTest, RepetitionsFitIntoTheirTime)
{
    EXPECT_THAT(Edited().set("techniques/chin-tuck.json", "/dose/hold_seconds", 40).problems(),
                ElementsAre(problem("techniques/chin-tuck.json", "/dose/hold_seconds", "all repetitions together")));
    EXPECT_THAT(Edited().set("techniques/arm-circles.json", "/dose/repetitions", 100).problems(),
                ElementsAre(problem("techniques/arm-circles.json", "/dose/repetitions", "repetitions_max is 20")));
}

TEST(CheckDosesTest, PressureIsStrongButNeverPain)
{
    EXPECT_THAT(Edited().set(kBall, "/intensity/stop_at", 8).problems(),
                ElementsAre(problem(kBall, "/intensity/stop_at", "severe_level is 7")));
    EXPECT_THAT(Edited().set(kBall, "/intensity/cap", 7).problems(),
                ElementsAre(problem(kBall, "/intensity/stop_at", "must be more than \"cap\"")));
    EXPECT_THAT(Edited().set(kBall, "/intensity/kind", "comfort").problems(),
                ElementsAre(problem(kBall, "/intensity/kind", "what presses has the intensity \"pressure\"")));
    EXPECT_THAT(Edited().remove(kStretch, "/intensity/cap").problems(),
                ElementsAre(problem(kStretch, "/intensity", "needs a \"cap\"")));
    EXPECT_THAT(Edited().set(kStretch, "/intensity/aim_high", 6).problems(),
                ElementsAre(problem(kStretch, "/intensity/cap", "is less than \"aim_high\"")));
}

TEST(CheckTechniquesTest, WhatMustNotBeDoneIsSaid)
{
    EXPECT_THAT(Edited().set(kBall, "/avoid_sets", nlohmann::json::array()).problems(),
                ElementsAre(problem(kBall, "/avoid_sets", "needs CX-PRESS")));
    EXPECT_THAT(Edited().set("techniques/neck-turns.json", "/avoid_sets", nlohmann::json::array()).problems(),
                ElementsAre(problem("techniques/neck-turns.json", "/avoid_sets", "needs CX-NECK")));
    EXPECT_THAT(Edited().set(kStretch, "/avoid_sets", {"CX-MOON"}).problems(),
                ElementsAre(problem(kStretch, "/avoid_sets/0", "there is no text \"cx-moon\"")));
}

TEST(CheckTechniquesTest, ToolsFitTheirClass)
{
    EXPECT_THAT(Edited().set(kBall, "/kit", nlohmann::json::array()).problems(),
                ElementsAre(problem(kBall, "/kit", "names it")));
    EXPECT_THAT(Edited().set(kBall, "/kit", {"band"}).problems(),
                ElementsAre(problem(kBall, "/kit/0", "\"band\" is not the tool of the class \"ball\"")));
    EXPECT_THAT(Edited().set(kOpening, "/counts_as_roller", false).problems(),
                ElementsAre(problem(kOpening, "", "\"counts_as_roller\" must be true")));
}

} // namespace
} // namespace unknot::content
