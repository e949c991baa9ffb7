// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"
#include "tests/core/triage/diaries.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using content::LockWhat;
using namespace std::chrono_literals;

records::Session done(std::chrono::hours ago, const std::string &technique, int before, int after,
                      base::StepEnd end = base::StepEnd::Time, const std::string &region = "low-back-left")
{
    records::Session session;
    session.started = base::Moment::of(kNoon.at - ago, base::Zone::utc());
    session.id = base::Uuid::make(session.started.at);
    session.before = before;
    session.after = after;
    records::StepDone step;
    step.technique = base::TechniqueId(technique);
    step.regions = {base::RegionId(region)};
    step.doneSeconds = 30;
    step.end = end;
    session.steps.push_back(step);
    return session;
}

std::vector<content::Lock> locksAfter(const std::vector<records::Session> &sessions, const std::string &rule)
{
    records::History history;
    for (const auto &each : sessions)
        history = history.with(each);
    auto locks = triage::guardsOfResults(shipped(), history, kNoon.at);
    std::erase_if(locks, [&](const auto &lock) { return lock.rule != rule; });
    return locks;
}

TEST(ResultGuardsTest, WorseAfterTwoOfThreeUsesRestsForAWeek)
{
    const auto locks =
        locksAfter({done(96h, "side-bend", 4, 6), done(72h, "side-bend", 4, 4), done(48h, "side-bend", 4, 6)}, "D8");
    ASSERT_EQ(locks.size(), 1U);
    EXPECT_EQ(locks.front().id, "side-bend");
    EXPECT_EQ(locks.front().until, kNoon.at - 48h + 7 * 24h);
    EXPECT_TRUE(locksAfter({done(72h, "side-bend", 4, 5), done(48h, "side-bend", 4, 6)}, "D8").empty());
    EXPECT_TRUE(locksAfter({done(96h, "side-bend", 4, 6), done(72h, "side-bend", 4, 6), done(48h, "side-bend", 4, 4),
                            done(24h, "side-bend", 4, 4)},
                           "D8")
                    .empty());
}

TEST(ResultGuardsTest, StoppedOnceIsLighterAndTwiceRests)
{
    const auto once = locksAfter({done(30h, "ball-glute", 4, 4, base::StepEnd::Sharp)}, "D9");
    ASSERT_EQ(once.size(), 1U);
    EXPECT_EQ(once.front().cap, 4);
    const auto twice = locksAfter(
        {done(100h, "ball-glute", 4, 4, base::StepEnd::Sharp), done(30h, "ball-glute", 4, 4, base::StepEnd::Sharp)},
        "D9");
    ASSERT_EQ(twice.size(), 1U);
    EXPECT_FALSE(twice.front().cap);
}

TEST(ResultGuardsTest, ATechniquesOwnDoseIsKept)
{
    EXPECT_EQ(locksAfter({done(39h, "hook-press", 4, 4)}, "G4").size(), 1U); // 40 hours between
    EXPECT_TRUE(locksAfter({done(40h, "hook-press", 4, 4)}, "G4").empty());
    const auto bends = [](int times) {
        std::vector<records::Session> sessions;
        for (int i = 1; i <= times; ++i)
            sessions.push_back(done(std::chrono::hours(2 * i), "side-bend", 4, 4));
        return locksAfter(sessions, "G4").size();
    };
    EXPECT_EQ(bends(1), 0U);
    EXPECT_EQ(bends(2), 1U); // twice a day
    EXPECT_EQ(locksAfter({done(140h, "ball-wall-low-back", 4, 4), done(90h, "ball-wall-low-back", 4, 4),
                          done(40h, "ball-wall-low-back", 4, 4)},
                         "G4")
                  .size(),
              1U); // three days in seven
}

TEST(ResultGuardsTest, ADoseOfPressingBelongsToItsSpot)
{
    const auto locks = locksAfter({done(10h, "hook-press", 4, 4)}, "G4");
    ASSERT_EQ(locks.size(), 1U);
    EXPECT_THAT(locks.front().regions, ::testing::ElementsAre(base::RegionId("low-back-left")));
}

TEST(ResultGuardsTest, ASpotThatIsSoreTheNextMorningRests)
{
    auto session = done(30h, "hands-low-back-knuckles", 3, 3);
    session.nextMorning = 5;
    EXPECT_EQ(locksAfter({session}, "G5").size(), 1U);
    session.nextMorning = 4;
    EXPECT_TRUE(locksAfter({session}, "G5").empty());
}

TEST(ResultGuardsTest, MuchWorseTheDayAfterRollingRestsTheRoller)
{
    const auto roller = [](int dayAfter) {
        auto diary = Diary().average(2, 3).average(1, dayAfter).session(done(48h, "roller-lats", 3, 3));
        auto locks = triage::guardsOfResults(shipped(), diary.history(), kNoon.at);
        std::erase_if(locks, [](const auto &lock) { return lock.rule != "D8"; });
        return locks;
    };
    ASSERT_EQ(roller(6).size(), 1U);
    EXPECT_EQ(roller(6).front().what, LockWhat::Roller);
    EXPECT_TRUE(roller(5).empty());
}

TEST(ResultGuardsTest, APainkillerMakesPressingLightForSixHours)
{
    const auto after = [](std::chrono::hours ago) {
        Diary diary;
        auto entry = diary.at(0);
        entry.at.at = kNoon.at - ago;
        records::MedicineTaken taken;
        taken.medicine = base::MedicineId("ibuprofen");
        entry.medicines.push_back(taken);
        return triage::guardsOfResults(shipped(), diary.add(entry).history(), kNoon.at);
    };
    ASSERT_EQ(after(5h).size(), 1U);
    EXPECT_EQ(after(5h).front().cap, 3);
    EXPECT_TRUE(after(6h).empty());
}

} // namespace
} // namespace unknot::test
