// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using content::LockWhat;
using namespace std::chrono_literals;

records::Session session(base::Instant started, const std::string &technique, int seconds,
                         const std::string &region = "interscapular-left")
{
    records::Session session;
    session.id = base::Uuid::make(started);
    session.started = base::Moment::of(started, base::Zone::utc());
    session.end = base::SessionEnd::Finished;
    records::StepDone step;
    step.technique = base::TechniqueId(technique);
    step.regions = {base::RegionId(region)};
    step.plannedSeconds = seconds;
    step.doneSeconds = seconds;
    session.steps.push_back(step);
    return session;
}

std::vector<content::Lock> guardsOf(const std::vector<records::Session> &sessions, base::Instant now = kNoon.at)
{
    records::History history;
    for (const auto &each : sessions)
        history = history.with(each);
    triage::Inputs inputs;
    inputs.history = &history;
    return triage::guards(shipped(), inputs, now);
}

TEST(GuardsTest, ThreeRollerSessionsInSevenDaysLockTheRollerUntilTheOldestLeaves) // clinical 5.10 case 13
{
    const auto oldest = kNoon.at - 6 * 24h;
    const auto locks =
        guardsOf({session(oldest, "roller-mid-back", 90), session(kNoon.at - 3 * 24h, "roller-glutes", 90),
                  session(kNoon.at - 24h, "roller-lats", 90)});

    ASSERT_EQ(locks.size(), 1u);
    EXPECT_EQ(locks.front().rule, "G1");
    EXPECT_EQ(locks.front().what, LockWhat::Roller);
    EXPECT_EQ(locks.front().until, oldest + 7 * 24h);
}

TEST(GuardsTest, AfterTheOldestLeftTheWindowTheRollerIsFree) // case 14
{
    EXPECT_TRUE(
        guardsOf({session(kNoon.at - 7 * 24h - 1min, "roller-mid-back", 90),
                  session(kNoon.at - 3 * 24h, "roller-mid-back", 90), session(kNoon.at - 24h, "roller-mid-back", 90)})
            .empty());
}

TEST(GuardsTest, AMomentOnTheRollerIsNotARollerSession)
{
    EXPECT_TRUE(guardsOf({session(kNoon.at - 2h, "roller-mid-back", 59)}).empty());
}

TEST(GuardsTest, TheRollerRestsTwentyHours)
{
    EXPECT_EQ(guardsOf({session(kNoon.at - 19h, "roller-mid-back", 60)}).size(), 1u);
    EXPECT_TRUE(guardsOf({session(kNoon.at - 20h, "roller-mid-back", 60)}).empty());
}

TEST(GuardsTest, APressedSpotRestsAndOnlyThatSpot)
{
    const auto locks = guardsOf({session(kNoon.at - 5h, "ball-wall-upper-back", 45)});

    ASSERT_EQ(locks.size(), 2u);
    for (const auto &lock : locks) {
        EXPECT_EQ(lock.rule, "G3");
        EXPECT_THAT(lock.regions, ::testing::ElementsAre(base::RegionId("interscapular-left")));
        EXPECT_EQ(lock.until, kNoon.at + 15h);
    }
}

TEST(GuardsTest, FourDaysInSevenAreEnoughForOneSpot)
{
    std::vector<records::Session> sessions;
    for (const auto days : {6, 4, 3, 2})
        sessions.push_back(session(kNoon.at - days * 24h, "ball-wall-upper-back", 45));

    const auto locks = guardsOf(sessions);

    ASSERT_EQ(locks.size(), 2u);
    EXPECT_EQ(locks.front().until, kNoon.at + 24h);
}

TEST(GuardsTest, HandsAreFreeEveryDay)
{
    EXPECT_TRUE(guardsOf({session(kNoon.at - 1h, "hands-shoulder-squeeze", 45, "shoulder-top-left")}).empty());
}

TEST(GuardsTest, StrongPainNowTakesPressingThere)
{
    triage::Inputs inputs;
    inputs.regions = {base::RegionId("low-back-left")};
    inputs.levelNow = 6;
    EXPECT_TRUE(triage::guards(shipped(), inputs, kNoon.at).empty());
    inputs.levelNow = 7;
    const auto locks = triage::guards(shipped(), inputs, kNoon.at);
    ASSERT_EQ(locks.size(), 1u);
    EXPECT_EQ(locks.front().what, LockWhat::Press);
}

TEST(GuardsTest, SessionsOfTheFutureDoNotCount)
{
    EXPECT_TRUE(guardsOf({session(kNoon.at + 1h, "roller-mid-back", 90)}).empty());
}

std::vector<content::Lock> guardsWhenSore(std::chrono::hours ago, const std::string &value)
{
    const auto told = answer("QG5", {value, {{"regions", std::vector<std::string>{"interscapular-left"}}}},
                             base::Moment::of(kNoon.at - ago, base::Zone::utc()));
    triage::Inputs inputs;
    inputs.answers = {&told, 1};
    return triage::guards(shipped(), inputs, kNoon.at);
}

TEST(GuardsTest, ASpotToldToBeStillSoreIsNotPressedForTwoDays)
{
    const auto locks = guardsWhenSore(1h, "yes");

    ASSERT_EQ(locks.size(), 1U);
    EXPECT_EQ(locks.front().rule, "G5");
    EXPECT_EQ(locks.front().what, LockWhat::Press);
    EXPECT_EQ(locks.front().regions, std::vector{base::RegionId("interscapular-left")});
    EXPECT_EQ(locks.front().until, kNoon.at - 1h + 48h);
    EXPECT_TRUE(guardsWhenSore(48h, "yes").empty());
    EXPECT_TRUE(guardsWhenSore(1h, "no").empty());
}

} // namespace
} // namespace unknot::test
