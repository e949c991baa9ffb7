// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/own_results.h"

#include "tests/core/matching/sessions.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

using base::RegionId;
using testing::DoubleEq;
using namespace std::chrono_literals;

class OwnResultsTest : public testing::Test
{
protected:
    OwnResult of(const char *ref, const records::History &history) const
    {
        const std::vector regions = {RegionId("interscapular-right")};
        const auto all = ownResults(m_content, history, regions, kNow);
        const auto *technique = m_content.findTechniqueNamed(ref);
        return all.at(static_cast<std::size_t>(technique - m_content.techniques.data()));
    }

    content::Content m_content = test::smallContent();
};

TEST_F(OwnResultsTest, WithoutSessionsThereIsNothing)
{
    const auto own = of("T01", {});

    EXPECT_EQ(own.pairs, 0);
    EXPECT_THAT(own.shrunkRelief(), DoubleEq(0));
    EXPECT_THAT(own.shrunkFelt(), DoubleEq(0));
    EXPECT_FALSE(own.lastOnSpot);
}

TEST_F(OwnResultsTest, ASessionCountsForWhatWasHalfOfItsTime)
{
    const auto history = historyOf(
        {session(48h, 6, 4,
                 {did("ball-wall-upper-back", "interscapular-right", 60),
                  did("thread-the-needle", "interscapular-right", 30), did("cat-cow", "interscapular-right", 30)})});

    EXPECT_EQ(of("T01", history).pairs, 1);
    EXPECT_THAT(of("T01", history).relief, DoubleEq(2));
    EXPECT_EQ(of("T19", history).pairs, 0);
    EXPECT_EQ(of("T18", history).pairs, 0);
}

TEST_F(OwnResultsTest, FewSessionsAreDrawnTowardsNoEffect)
{
    std::vector<records::Session> sessions;
    sessions.push_back(session(24h, 6, 2, {did("thread-the-needle", "interscapular-right", 60)}));
    const auto once = of("T19", historyOf(sessions)).shrunkRelief();
    for (int i = 2; i <= 12; ++i)
        sessions.push_back(session(24h * i, 6, 2, {did("thread-the-needle", "interscapular-right", 60)}));
    const auto often = of("T19", historyOf(sessions)).shrunkRelief();

    EXPECT_THAT(once, DoubleEq(0.8));
    EXPECT_THAT(often, DoubleEq(3));
}

TEST_F(OwnResultsTest, AnswersToStepsCountInEverySession)
{
    auto step = felt(did("ball-wall-upper-back", "interscapular-right", 10), base::Felt::Easier);
    const auto history =
        historyOf({session(48h, 6, 4, {step, did("cat-cow", "interscapular-right", 300)}),
                   session(24h, 6, 4, {felt(step, base::Felt::Worse), did("cat-cow", "mid-back-right", 300)}),
                   session(12h, 6, 4, {step})});

    const auto own = of("T01", history);

    EXPECT_EQ(own.easier, 2);
    EXPECT_EQ(own.worse, 1);
    EXPECT_EQ(own.same, 0);
}

TEST_F(OwnResultsTest, TheLastUseIsOfThisSpotAndNotOfTheFuture)
{
    const auto history = historyOf({session(48h, 6, 4, {did("ball-wall-upper-back", "interscapular-right", 60)}),
                                    session(2h, 6, 4, {did("ball-wall-upper-back", "mid-back-left", 60)}),
                                    session(-2h, 6, 4, {did("ball-wall-upper-back", "interscapular-right", 60)})});

    EXPECT_EQ(of("T01", history).lastOnSpot, kNow - 48h);
    EXPECT_EQ(of("T01", history).pairs, 2);
}

TEST_F(OwnResultsTest, WhatWasSkippedWasNotUsed)
{
    const auto history = historyOf({session(2h, 6, 4, {did("ball-wall-upper-back", "interscapular-right", 0)})});

    EXPECT_FALSE(of("T01", history).lastOnSpot);
    EXPECT_EQ(of("T01", history).pairs, 0);
}

} // namespace
} // namespace unknot::matching
