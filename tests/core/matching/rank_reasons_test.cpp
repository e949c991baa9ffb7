// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rank.h"

#include "tests/core/matching/sessions.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

using base::Kit;
using base::Place;
using base::Position;
using base::RegionId;
using content::LockWhat;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

class RankReasonsTest : public testing::Test
{
protected:
    Ranking ranked() const { return rank(m_content, {}, m_wish, m_locks, true, kNow); }

    LeftOut leftOut(std::string_view ref) const
    {
        for (const auto &left : ranked().leftOut)
            if (left.technique->ref == ref)
                return left;
        return {nullptr, "(a match)", {}, {}, {}, {}};
    }

    std::string reasonFor(std::string_view ref) const { return leftOut(ref).reason; }

    void lock(LockWhat what, std::string rule, std::vector<RegionId> regions = {})
    {
        content::Lock lock;
        lock.what = what;
        lock.rule = std::move(rule);
        lock.regions = std::move(regions);
        lock.text = "Not for now.";
        m_locks.push_back(lock);
    }

    content::Content m_content = test::smallContent();
    Wish m_wish{{RegionId("interscapular-right")}, {}, {}, {}, {}, {}, {}};
    std::vector<content::Lock> m_locks;
};

TEST_F(RankReasonsTest, ForAnotherPlace)
{
    EXPECT_EQ(reasonFor("T15"), "region");
}

TEST_F(RankReasonsTest, WithoutTheKit)
{
    m_content.kit = {{"soft-ball", "Soft ball", {"a pair of socks"}}};
    m_wish.kit = {Kit::TennisBall};

    EXPECT_EQ(reasonFor("T01"), "(a match)") << "any one of its tools is enough";
    EXPECT_EQ(reasonFor("T04"), "kit");
    EXPECT_EQ(leftOut("T04").text, "You need: soft ball.");
}

TEST_F(RankReasonsTest, HandsAreAlwaysThere)
{
    m_wish = {{RegionId("shoulder-top-right")}, {}, std::vector<Kit>{}, {}, {}, {}, {}};

    EXPECT_EQ(reasonFor("T15"), "(a match)");
}

TEST_F(RankReasonsTest, WithoutThePlace)
{
    m_wish.places = {Place::Chair, Place::Standing};

    EXPECT_EQ(reasonFor("T01"), "place");
    EXPECT_EQ(leftOut("T01").text, "You need a wall.");
    EXPECT_EQ(reasonFor("T18"), "(a match)") << "it has a way on a chair";
}

TEST_F(RankReasonsTest, WhenThePositionDoesNotWork)
{
    m_wish.cannot = {Position::Supine};

    EXPECT_EQ(reasonFor("T04"), "position");
    EXPECT_EQ(leftOut("T04").text, "It is done lying on your back.");
}

TEST_F(RankReasonsTest, WhenItTakesLonger)
{
    m_wish.minutes = 8;

    EXPECT_EQ(reasonFor("T42"), "minutes");
    EXPECT_EQ(leftOut("T42").text, "It takes 11 minutes.");
    m_wish.minutes = 11;
    EXPECT_EQ(reasonFor("T42"), "(a match)");
}

TEST_F(RankReasonsTest, WhenThePersonLeftItOut)
{
    m_wish.excluded = {base::TechniqueId("cat-cow")};

    EXPECT_EQ(reasonFor("T18"), "excluded");
}

TEST_F(RankReasonsTest, ARuleIsALockWithItsQuestion)
{
    lock(LockWhat::Press, "K1");
    m_locks[0].question = "QP5";

    const auto left = leftOut("T01");

    EXPECT_EQ(left.reason, "lock");
    EXPECT_EQ(left.rule, "K1");
    EXPECT_EQ(left.question, "QP5");
    EXPECT_EQ(left.text, "Not for now.");
}

TEST_F(RankReasonsTest, AGuardHasAnEnd)
{
    lock(LockWhat::Ball, "G3", {RegionId("interscapular-right")});
    m_locks[0].until = kNow + 5h;

    EXPECT_EQ(leftOut("T01").reason, "guard");
    EXPECT_EQ(leftOut("T01").until, kNow + 5h);
}

TEST_F(RankReasonsTest, TheOtherSideRestsWithoutLockingThisOne)
{
    lock(LockWhat::Ball, "G3", {RegionId("interscapular-left")});
    m_locks[0].until = kNow + 5h;

    const auto ranking = ranked();

    EXPECT_EQ(reasonFor("T01"), "(a match)");
    EXPECT_THAT(ranking.matches.front().oneSided, ElementsAre(RegionId("interscapular-right")));
    EXPECT_EQ(reasonFor("T09"), "(a match)") << "a ball guard is no roller guard";
}

TEST_F(RankReasonsTest, OfTwoPlacesTheOpenOneStays)
{
    m_wish.regions = {RegionId("interscapular-right"), RegionId("mid-back-right")};
    lock(LockWhat::Ball, "G3", {RegionId("interscapular-right")});

    const auto ranking = ranked();
    const auto ball =
        std::ranges::find_if(ranking.matches, [](const Match &match) { return match.technique->ref == "T01"; });

    ASSERT_NE(ball, ranking.matches.end());
    EXPECT_THAT(ball->regions, ElementsAre(RegionId("mid-back-right")));
}

TEST_F(RankReasonsTest, ALockOnTheOnlyWayThatIsThere)
{
    m_wish.places = {Place::Floor};
    lock(LockWhat::Kneel, "K10");

    EXPECT_EQ(reasonFor("T18"), "lock");
    EXPECT_EQ(leftOut("T18").rule, "K10");
}

TEST_F(RankReasonsTest, ACapLocksNothingAndIsCarriedAlong)
{
    lock(LockWhat::Press, "K7");
    m_locks[0].cap = 3;

    const auto ranking = ranked();

    EXPECT_EQ(ranking.matches.front().technique->ref, "T01");
    EXPECT_EQ(ranking.matches.front().cap, 3);
}

TEST_F(RankReasonsTest, WithoutARegionASpotThatRestsLocksNoTechnique)
{
    m_wish.regions.clear();
    lock(LockWhat::Ball, "G3", {RegionId("interscapular-right")});

    EXPECT_EQ(reasonFor("T01"), "(a match)");
}

TEST_F(RankReasonsTest, EverythingLockedLeavesNothing)
{
    lock(LockWhat::All, "E1");

    EXPECT_THAT(ranked().matches, IsEmpty());
}

} // namespace
} // namespace unknot::matching
