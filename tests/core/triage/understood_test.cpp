// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"
#include "core/triage/understood.h"
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using content::LockWhat;
using namespace std::chrono_literals;

const base::RegionId kSpot("interscapular-left");

/// A spot that was pressed, and what was said of its guards since.
class UnderstoodTest : public testing::Test
{
protected:
    void pressed(std::chrono::hours ago, const std::string &technique = "ball-wall-upper-back",
                 const std::string &region = kSpot.text(), int seconds = 45)
    {
        records::Session session;
        session.started = base::Moment::of(kNoon.at - ago, base::Zone::utc());
        session.id = base::Uuid::make(session.started.at);
        records::StepDone step;
        step.technique = base::TechniqueId(technique);
        step.regions = {base::RegionId(region)};
        step.doneSeconds = seconds;
        session.steps.push_back(step);
        m_history = m_history.with(session);
    }

    std::vector<content::Lock> guards(std::chrono::hours ago = 0h) const
    {
        triage::Inputs inputs;
        inputs.history = &m_history;
        inputs.answers = m_answers;
        return triage::guards(shipped(), inputs, kNoon.at - ago);
    }

    void understand(std::chrono::hours ago = 0h)
    {
        m_answers.push_back(
            answer("QG3", triage::understood(guards(ago)), base::Moment::of(kNoon.at - ago, base::Zone::utc())));
    }

    void tellSore(std::chrono::hours ago)
    {
        m_answers.push_back(answer("QG5", {"yes", {{"regions", std::vector<std::string>{kSpot.text()}}}},
                                   base::Moment::of(kNoon.at - ago, base::Zone::utc())));
    }

    static bool shuts(const std::vector<content::Lock> &locks, LockWhat what)
    {
        return std::ranges::any_of(locks, [&](const auto &lock) { return lock.what == what && !lock.cap; });
    }

    static std::optional<int> capOf(const std::vector<content::Lock> &locks, const std::string &technique)
    {
        for (const auto &lock : locks)
            if (lock.id == technique && lock.cap)
                return lock.cap;
        return std::nullopt;
    }

    records::History m_history;
    std::vector<records::Answer> m_answers;
};

TEST_F(UnderstoodTest, AGuardOfASpotNamesTheAnswerThatPassesIt)
{
    pressed(2h);

    const auto locks = guards();

    ASSERT_TRUE(shuts(locks, LockWhat::Ball));
    for (const auto &lock : locks)
        EXPECT_EQ(lock.question, "QG3") << lock.rule;
}

TEST_F(UnderstoodTest, WhatIsUnderstoodIsDoneALittleLighter)
{
    pressed(2h);
    understand();

    const auto locks = guards();

    EXPECT_FALSE(shuts(locks, LockWhat::Ball));
    const auto usual = shipped().find(base::TechniqueId("ball-wall-upper-back"))->intensity.cap;
    ASSERT_TRUE(usual);
    EXPECT_EQ(capOf(locks, "ball-wall-upper-back"), *usual - 1);
    for (const auto &lock : locks)
        EXPECT_EQ(lock.regions, std::vector{kSpot});
}

TEST_F(UnderstoodTest, ItHoldsOnceAndNotAgainWithinSevenDays)
{
    pressed(30h);
    pressed(12h);
    understand(6h);
    pressed(4h);

    const auto locks = guards();

    EXPECT_TRUE(shuts(locks, LockWhat::Ball));
    for (const auto &lock : locks)
        EXPECT_TRUE(lock.question.empty()) << lock.rule;
    understand();
    EXPECT_TRUE(shuts(guards(), LockWhat::Ball));
}

TEST_F(UnderstoodTest, AHookUsesUpWhatWasSaidOfTheBall)
{
    pressed(12h);
    understand(6h);
    pressed(4h, "hook-press");

    EXPECT_TRUE(shuts(guards(), LockWhat::Ball));
}

TEST_F(UnderstoodTest, AfterAWeekItMayBeSaidAgain)
{
    pressed(8 * 24h + 12h);
    understand(8 * 24h);
    pressed(8 * 24h - 2h);
    pressed(4h);
    ASSERT_TRUE(shuts(guards(), LockWhat::Ball));
    understand();

    EXPECT_FALSE(shuts(guards(), LockWhat::Ball));
}

TEST_F(UnderstoodTest, AnotherSpotStaysShut)
{
    pressed(2h);
    understand();
    pressed(2h, "ball-wall-upper-back", "interscapular-right");

    const auto locks = guards();

    EXPECT_TRUE(std::ranges::any_of(locks, [](const auto &lock) {
        return lock.what == LockWhat::Ball && lock.regions.front() == base::RegionId("interscapular-right");
    }));
    EXPECT_FALSE(std::ranges::any_of(
        locks, [](const auto &lock) { return lock.what == LockWhat::Ball && lock.regions.front() == kSpot; }));
}

TEST_F(UnderstoodTest, ASoreSpotToo)
{
    tellSore(3h);
    ASSERT_TRUE(shuts(guards(), LockWhat::Press));
    understand(2h);

    const auto locks = guards();

    EXPECT_FALSE(shuts(locks, LockWhat::Press));
    EXPECT_TRUE(capOf(locks, "ball-wall-upper-back"));
}

TEST_F(UnderstoodTest, WhatIsSoreAnewIsNotUnderstoodYet)
{
    tellSore(3h);
    understand(2h);
    tellSore(1h);

    EXPECT_TRUE(shuts(guards(), LockWhat::Press));
}

TEST_F(UnderstoodTest, TheDoseOfATechniqueToo)
{
    for (int day = 4; day >= 0; --day)
        pressed(24h * day + 2h, "bird-dog", "low-back-left");
    const auto isDose = [](const content::Lock &lock) { return lock.rule == "G4" && lock.id == "bird-dog"; };
    auto locks = guards();
    const auto dose = std::ranges::find_if(locks, isDose);
    ASSERT_NE(dose, locks.end());
    EXPECT_EQ(dose->question, "QG3");
    understand();

    EXPECT_TRUE(capOf(guards(), "bird-dog"));
}

TEST_F(UnderstoodTest, TheRollerHasNoSuchAnswer)
{
    pressed(1h, "roller-mid-back", "mid-back-left", 120);
    const auto isG1 = [](const content::Lock &lock) { return lock.rule == "G1"; };
    auto locks = guards();
    const auto roller = std::ranges::find_if(locks, isG1);
    ASSERT_NE(roller, locks.end());
    EXPECT_TRUE(roller->question.empty());
    understand();

    EXPECT_TRUE(std::ranges::any_of(guards(), isG1));
}

} // namespace
} // namespace unknot::test
