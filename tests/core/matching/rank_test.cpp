// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rank.h"

#include "core/content/load.h"
#include "tests/core/matching/sessions.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

using base::RegionId;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

class RankTest : public testing::Test
{
protected:
    Ranking ranked(const records::History &history = {}, bool asked = true) const
    {
        return rank(m_content, history, m_wish, m_locks, asked, kNow);
    }

    static const Match *find(const Ranking &ranking, std::string_view ref)
    {
        const auto found =
            std::ranges::find_if(ranking.matches, [&](const Match &match) { return match.technique->ref == ref; });
        return found != ranking.matches.end() ? &*found : nullptr;
    }

    static std::size_t placeOf(const Ranking &ranking, std::string_view ref)
    {
        return static_cast<std::size_t>(find(ranking, ref) - ranking.matches.data());
    }

    static std::string whyOf(const Match &match, std::string_view kind)
    {
        for (const auto &reason : match.why)
            if (reason.kind == kind)
                return reason.text;
        return {};
    }

    content::Content m_content = test::smallContent();
    Wish m_wish{{RegionId("interscapular-right")}, {}, {}, {}, {}, {}, {}};
    std::vector<content::Lock> m_locks;
};

TEST_F(RankTest, TheContentsOrderComesFirst)
{
    const auto ranking = ranked();

    ASSERT_FALSE(ranking.matches.empty());
    EXPECT_EQ(ranking.matches.front().technique->ref, "T01");
    EXPECT_EQ(whyOf(ranking.matches.front(), "fit"), "First choice for: interscapular-right.");
    EXPECT_LT(placeOf(ranking, "T04"), placeOf(ranking, "T19"));
    EXPECT_TRUE(std::ranges::is_sorted(ranking.matches, std::greater<>(), &Match::score));
}

TEST_F(RankTest, EveryTechniqueIsAMatchOrLeftOut)
{
    m_wish.kit = std::vector<base::Kit>{};
    const auto ranking = ranked();

    EXPECT_EQ(ranking.matches.size() + ranking.leftOut.size(), m_content.techniques.size());
}

TEST_F(RankTest, WithoutARegionAllAreListedUnrankedInTheContentsOrder)
{
    m_wish.regions.clear();
    const auto ranking = ranked();

    ASSERT_EQ(ranking.matches.size(), m_content.techniques.size());
    for (std::size_t i = 0; i < ranking.matches.size(); ++i) {
        EXPECT_EQ(ranking.matches[i].technique, &m_content.techniques[i]);
        EXPECT_EQ(ranking.matches[i].score, 0);
        EXPECT_THAT(ranking.matches[i].why, IsEmpty());
    }
}

TEST_F(RankTest, BreathingIsGoodForAnyPlace)
{
    m_wish.regions = {RegionId("spine-upper")};
    const auto ranking = ranked();

    EXPECT_THAT(ranking.matches, SizeIs(2)) << "breathing and letting go";
    EXPECT_EQ(whyOf(*find(ranking, "T40"), "fit"), "Good for any place.");
}

TEST_F(RankTest, TwoPlacesTogetherFavourWhatServesBoth)
{
    m_wish.regions = {RegionId("shoulder-top-right"), RegionId("interscapular-right")};
    const auto ranking = ranked();

    EXPECT_LT(placeOf(ranking, "T24"), placeOf(ranking, "T26"));
    EXPECT_THAT(find(ranking, "T24")->regions,
                ElementsAre(RegionId("shoulder-top-right"), RegionId("interscapular-right")));
}

TEST_F(RankTest, PlacesThatThePainCanComeFromAreMarkedAndLast)
{
    m_wish.regions = {RegionId("neck-side-left")};
    const auto ranking = ranked();

    const auto *squeeze = find(ranking, "T15");
    ASSERT_NE(squeeze, nullptr);
    EXPECT_TRUE(squeeze->isReferred);
    EXPECT_EQ(whyOf(*squeeze, "referred"), "Pain here can sometimes come from: shoulder-top-left.");
    EXPECT_LT(placeOf(ranking, "T26"), placeOf(ranking, "T15"));
}

TEST_F(RankTest, WithoutTheCheckNothingIsReferred)
{
    m_wish.regions = {RegionId("neck-side-left")};

    EXPECT_EQ(find(ranked({}, false), "T15"), nullptr);
}

TEST_F(RankTest, WithoutTheCheckPressHeatRollerAndLyingNeedIt)
{
    const auto ranking = ranked({}, false);

    for (const auto *ref : {"T01", "T04", "T09", "T42"})
        EXPECT_TRUE(find(ranking, ref)->needsCheck) << ref;
    for (const auto *ref : {"T18", "T19", "T22", "T24", "T29", "T40", "T44"})
        EXPECT_FALSE(find(ranking, ref)->needsCheck) << ref;
    EXPECT_FALSE(find(ranked(), "T01")->needsCheck) << "asked";
}

TEST_F(RankTest, TheFirstWayThatIsThereIsTaken)
{
    m_wish.places = {base::Place::Chair};
    EXPECT_EQ(find(ranked(), "T18")->way, "chair");

    m_wish.places.reset();
    m_wish.cannot = {base::Position::HandsAndKnees};
    EXPECT_EQ(find(ranked(), "T18")->way, "chair");
}

TEST_F(RankTest, OwnGoodSessionsTurnTheOrder)
{
    std::vector<records::Session> sessions;
    for (int i = 1; i <= 8; ++i) {
        sessions.push_back(session(48h * i, 6, 3, {did("seated-torso-twist", "interscapular-right", 60)}));
        sessions.push_back(session(48h * i + 24h, 6, 6, {did("ball-wall-upper-back", "interscapular-right", 60)}));
    }
    const auto ranking = ranked(historyOf(sessions));

    EXPECT_LT(placeOf(ranking, "T22"), placeOf(ranking, "T01"));
    EXPECT_EQ(whyOf(*find(ranking, "T22"), "helped"), "Right after, on average 3 lower (8 times).");
    EXPECT_EQ(whyOf(*find(ranking, "T01"), "helped"), "No clear change right after (8 times).");
}

TEST_F(RankTest, MixedSessionsTurnNothing)
{
    std::vector<records::Session> sessions;
    for (int i = 1; i <= 30; ++i)
        sessions.push_back(session(24h * i, 6, 3,
                                   {did("seated-torso-twist", "interscapular-right", 30),
                                    did("thread-the-needle", "interscapular-right", 40),
                                    did("ball-wall-upper-back", "interscapular-right", 40)}));
    const auto ranking = ranked(historyOf(sessions));

    EXPECT_EQ(ranking.matches.front().technique->ref, "T01");
    EXPECT_EQ(whyOf(ranking.matches.front(), "helped"), "");
}

TEST_F(RankTest, FewSessionsAreNotTold)
{
    std::vector<records::Session> sessions;
    for (int i = 1; i <= 4; ++i)
        sessions.push_back(session(48h * i, 6, 3, {did("ball-wall-upper-back", "interscapular-right", 60)}));

    EXPECT_EQ(whyOf(*find(ranked(historyOf(sessions)), "T01"), "helped"), "");
}

TEST_F(RankTest, WhatWasDoneLatelyOnTheSpotStepsBack)
{
    const auto now = ranked(historyOf({session(19h, 6, 6,
                                               {did("hands-shoulder-squeeze", "shoulder-top-left", 60),
                                                did("thread-the-needle", "interscapular-right", 60)})}));
    const auto later = ranked(historyOf({session(21h, 6, 6, {did("thread-the-needle", "interscapular-right", 60)})}));

    EXPECT_LT(find(now, "T19")->score, find(later, "T19")->score);
    EXPECT_EQ(whyOf(*find(now, "T19"), "rested"), "");
    EXPECT_EQ(whyOf(*find(later, "T19"), "rested"), "Not done here in the last 20 hours.");
}

TEST_F(RankTest, WithHardlyAnyPainMovingComesFirst)
{
    m_wish.levelNow = 1;
    EXPECT_EQ(ranked().matches.front().technique->kind, base::TechniqueClass::Mobility);
}

TEST_F(RankTest, WithMuchPainNothingPressesAndCalmComesFirst)
{
    m_wish.levelNow = 7;
    const auto ranking = ranked();

    EXPECT_EQ(ranking.matches.front().technique->ref, "T40");
    for (const auto &match : ranking.matches)
        EXPECT_FALSE(base::isPress(match.technique->kind)) << match.technique->ref;
    const auto left = std::ranges::find(ranking.leftOut, "CX-PRESS", &LeftOut::rule);
    ASSERT_NE(left, ranking.leftOut.end());
    EXPECT_EQ(left->reason, "lock");
    EXPECT_THAT(left->text, HasSubstr("7 or more"));
}

TEST_F(RankTest, OfShippedContentTheBallIsFirstBetweenBladeAndSpine)
{
    const auto content = content::loadShipped();
    const auto ranking =
        rank(content, {}, {{RegionId("interscapular-left")}, {}, {}, {}, {}, {}, {}}, {}, false, kNow);

    EXPECT_EQ(ranking.matches.front().technique->ref, "T01");
    EXPECT_TRUE(ranking.matches.front().needsCheck);
}

TEST_F(RankTest, OfTheChestNothingButBreathingGoesWithoutTheCheck)
{
    const auto content = content::loadShipped();
    const auto ranking = rank(content, {}, {{RegionId("chest-upper-left")}, {}, {}, {}, {}, {}, {}}, {}, false, kNow);

    for (const auto &match : ranking.matches)
        EXPECT_EQ(match.needsCheck, !match.technique->anyRegion) << match.technique->ref;
}

} // namespace
} // namespace unknot::matching
