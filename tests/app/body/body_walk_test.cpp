// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_walk.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

class BodyWalkTest : public testing::Test
{
protected:
    QString next(WalkWay way) const
    {
        const auto stop = nextStop(m_stops, {0, 0}, way);
        return stop ? stop->id : QStringLiteral("none");
    }

    std::vector<WalkStop> m_stops{{0, QStringLiteral("right"), {40, 5}},
                                  {0, QStringLiteral("far right"), {90, 0}},
                                  {0, QStringLiteral("below"), {3, 60}},
                                  {0, QStringLiteral("corner"), {35, 45}},
                                  {0, QStringLiteral("above"), {0, -20}}};
};

TEST_F(BodyWalkTest, GoesToTheNearestOneThatWay)
{
    EXPECT_EQ(next(WalkWay::Right), QStringLiteral("right"));
    EXPECT_EQ(next(WalkWay::Down), QStringLiteral("below"));
    EXPECT_EQ(next(WalkWay::Up), QStringLiteral("above"));
}

TEST_F(BodyWalkTest, StaysWhereNothingLiesThatWay)
{
    EXPECT_EQ(next(WalkWay::Left), QStringLiteral("none"));
}

} // namespace
} // namespace unknot::ui
