// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/permit.h"

#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>
#include <set>

namespace unknot::plan {
namespace {

using base::RegionId;
using base::Side;
using base::TechniqueId;
using content::Lock;
using content::LockWhat;
using testing::ElementsAre;
using testing::UnorderedElementsAreArray;
using namespace std::chrono_literals;

const base::Instant kNow = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)) + 12h;

Lock lockOn(LockWhat what)
{
    Lock lock;
    lock.rule = "K1";
    lock.what = what;
    lock.text = "Not for now.";
    return lock;
}

class JudgeTest : public testing::Test
{
protected:
    Verdict judged(const char *ref, const Lock &lock, const char *region = "", Side side = Side::None)
    {
        m_locks = {lock};
        return judge(m_content, *m_content.findTechniqueNamed(ref), region, side, m_locks, kNow);
    }

    std::set<std::string> lockedBy(const Lock &lock)
    {
        std::set<std::string> refs;
        for (const auto &technique : m_content.techniques)
            if (judged(technique.ref.c_str(), lock).lock)
                refs.insert(technique.ref);
        return refs;
    }

    content::Content m_content = test::smallContent();
    std::vector<Lock> m_locks;
};

TEST_F(JudgeTest, WithoutLocksTheFirstWayIsTaken)
{
    const auto verdict = judge(m_content, *m_content.findTechniqueNamed("T18"), "", Side::None, {}, kNow);

    EXPECT_EQ(verdict.lock, nullptr);
    EXPECT_EQ(verdict.way, "floor");
    EXPECT_THAT(verdict.ways, ElementsAre("floor", "chair"));
    EXPECT_EQ(verdict.cap, std::nullopt);
}

TEST_F(JudgeTest, EachWordLocksWhatItSays)
{
    const std::vector<std::pair<LockWhat, std::set<std::string>>> table = {
        {LockWhat::Press, {"T01", "T04", "T09", "T14", "T15"}},
        {LockWhat::Ball, {"T01", "T04"}},
        {LockWhat::Roller, {"T09"}},
        {LockWhat::Hook, {}},
        {LockWhat::Hands, {"T14", "T15"}},
        {LockWhat::Stretch, {"T19", "T22", "T26"}},
        {LockWhat::Heat, {"T42"}},
        {LockWhat::Cold, {}},
        {LockWhat::Neck, {"T14", "T26", "T28"}},
        {LockWhat::Floor, {"T04", "T09", "T19"}}, // T18, T40 and T41 have a chair
        {LockWhat::Supine, {"T04", "T09"}},
        {LockWhat::Prone, {}},
        {LockWhat::Kneel, {"T19"}},
        {LockWhat::Medicine, {}},
    };

    for (const auto &[what, refs] : table)
        EXPECT_THAT(lockedBy(lockOn(what)), UnorderedElementsAreArray(refs)) << static_cast<int>(what);
}

TEST_F(JudgeTest, OpeningUpOverTheRollerIsRollerTime)
{
    auto technique = *m_content.findTechniqueNamed("T18");
    technique.countsAsRoller = true;
    m_locks = {lockOn(LockWhat::Roller)};

    EXPECT_NE(judge(m_content, technique, "", Side::None, m_locks, kNow).lock, nullptr);
}

TEST_F(JudgeTest, EverythingIsLockedButWhatIsExcepted)
{
    auto lock = lockOn(LockWhat::All);
    lock.except = {TechniqueId("belly-breathing"), TechniqueId("T44")};

    const auto refs = lockedBy(lock);

    EXPECT_EQ(refs.size(), m_content.techniques.size() - 2);
    EXPECT_FALSE(refs.contains("T40"));
    EXPECT_FALSE(refs.contains("T44"));
}

TEST_F(JudgeTest, ALockOnOneTechniqueTakesItsIdOrItsRef)
{
    auto lock = lockOn(LockWhat::Technique);
    lock.id = "cat-cow";
    EXPECT_THAT(lockedBy(lock), ElementsAre("T18"));
    lock.id = "T18";
    EXPECT_THAT(lockedBy(lock), ElementsAre("T18"));
}

TEST_F(JudgeTest, WhereOneWayIsLockedTheNextIsTaken)
{
    const auto verdict = judged("T18", lockOn(LockWhat::Kneel));

    EXPECT_EQ(verdict.lock, nullptr);
    EXPECT_EQ(verdict.way, "chair");
}

TEST_F(JudgeTest, EndRangeLocksTheWayThatGoesThere)
{
    for (auto &technique : m_content.techniques)
        if (technique.ref == "T18")
            technique.ways.front().endRange = true;

    EXPECT_EQ(judged("T18", lockOn(LockWhat::EndRange)).way, "chair");
}

TEST_F(JudgeTest, ALockedRegionLeavesOthersOpen)
{
    auto lock = lockOn(LockWhat::Press);
    lock.regions = {RegionId("interscapular-left")};

    EXPECT_NE(judged("T01", lock, "interscapular", Side::Left).lock, nullptr);
    EXPECT_NE(judged("T01", lock, "interscapular", Side::Both).lock, nullptr);
    EXPECT_NE(judged("T01", lock).lock, nullptr) << "nobody said where: it may be there";
    EXPECT_EQ(judged("T01", lock, "interscapular", Side::Right).lock, nullptr);
    EXPECT_EQ(judged("T01", lock, "mid-back", Side::Left).lock, nullptr);
}

TEST_F(JudgeTest, ARegionMayBeNamedAsAPairWithASide)
{
    auto lock = lockOn(LockWhat::Press);
    lock.regions = {RegionId("interscapular")};
    lock.side = Side::Right;

    EXPECT_NE(judged("T01", lock, "interscapular-right", Side::Right).lock, nullptr);
    EXPECT_EQ(judged("T01", lock, "interscapular-left", Side::Left).lock, nullptr);
}

TEST_F(JudgeTest, ASideAloneLocksThatSideEverywhere)
{
    auto lock = lockOn(LockWhat::Press);
    lock.side = Side::Left;

    EXPECT_NE(judged("T01", lock, "mid-back", Side::Left).lock, nullptr);
    EXPECT_EQ(judged("T01", lock, "mid-back", Side::Right).lock, nullptr);
    EXPECT_NE(judged("T09", lock, "mid-back", Side::None).lock, nullptr) << "the roller lies across both sides";
}

TEST_F(JudgeTest, ACapLimitsAndLocksNothing)
{
    auto weak = lockOn(LockWhat::Press);
    weak.cap = 3;
    auto weaker = lockOn(LockWhat::Ball);
    weaker.cap = 2;
    m_locks = {weak, weaker};

    const auto verdict = judge(m_content, *m_content.findTechniqueNamed("T01"), "", Side::None, m_locks, kNow);

    EXPECT_EQ(verdict.lock, nullptr);
    EXPECT_EQ(verdict.cap, 2);
    EXPECT_EQ(judge(m_content, *m_content.findTechniqueNamed("T19"), "", Side::None, m_locks, kNow).cap,
              std::nullopt);
}

TEST_F(JudgeTest, AGuardEndsAtItsEnd)
{
    auto guard = lockOn(LockWhat::Roller);
    guard.until = kNow + 1ms;
    EXPECT_NE(judged("T09", guard).lock, nullptr);
    guard.until = kNow;
    EXPECT_EQ(judged("T09", guard).lock, nullptr);
}

TEST_F(JudgeTest, OfSeveralLocksTheLongestIsTold)
{
    auto soon = lockOn(LockWhat::Ball);
    soon.until = kNow + 1h;
    auto later = lockOn(LockWhat::Press);
    later.until = kNow + 2h;
    m_locks = {soon, later};
    EXPECT_EQ(judge(m_content, *m_content.findTechniqueNamed("T01"), "", Side::None, m_locks, kNow).lock,
              &m_locks[1]);

    m_locks.push_back(lockOn(LockWhat::All));
    EXPECT_EQ(judge(m_content, *m_content.findTechniqueNamed("T01"), "", Side::None, m_locks, kNow).lock,
              &m_locks[2]);
}

} // namespace
} // namespace unknot::plan
