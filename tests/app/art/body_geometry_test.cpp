// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_geometry.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

QPainterPath box(qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(0, 0, width, height);
    return path;
}

QPainterPath disc(qreal size)
{
    QPainterPath path;
    path.addEllipse(0, 0, size, size);
    return path;
}

TEST(BodyGeometryTest, CentreOfABoxIsItsMiddle)
{
    const VisualCentre centre = visualCentreOf(flattened(box(40, 20)));

    EXPECT_NEAR(centre.point.x(), 20, 1);
    EXPECT_NEAR(centre.point.y(), 10, 1);
    EXPECT_NEAR(centre.radius, 10, 1);
}

TEST(BodyGeometryTest, CentreOfAHookLiesInsideIt)
{
    QPainterPath hook;
    hook.addPolygon(QPolygonF({{0, 0}, {100, 0}, {100, 20}, {20, 20}, {20, 100}, {0, 100}}));
    hook.closeSubpath();

    const QPolygonF polygon = flattened(hook);
    EXPECT_TRUE(polygon.containsPoint(visualCentreOf(polygon).point, Qt::OddEvenFill));
}

TEST(BodyGeometryTest, DistanceIsToTheNearestEdge)
{
    EXPECT_NEAR(distanceToEdge(flattened(box(10, 10)), {15, 5}), 5, 0.01);
    EXPECT_NEAR(distanceToEdge(flattened(box(10, 10)), {13, 14}), 5, 0.01);
}

TEST(BodyGeometryTest, SofteningCutsCornersAndKeepsTheSides)
{
    const QPainterPath soft = softened(box(100, 100), 10);

    EXPECT_FALSE(soft.contains(QPointF(1, 1)));
    EXPECT_TRUE(soft.contains(QPointF(50, 0.5)));
    EXPECT_TRUE(soft.contains(QPointF(99.5, 50)));
}

TEST(BodyGeometryTest, SofteningLeavesSmoothJointsAlone)
{
    EXPECT_EQ(softened(disc(100), 10).elementCount(), disc(100).elementCount());
}

TEST(BodyGeometryTest, InsetIsSmallerAllAroundWhicheverWayItTurns)
{
    EXPECT_NEAR(inset(disc(100), 2).boundingRect().width(), 96, 0.5);
    EXPECT_NEAR(inset(disc(100).toReversed(), 2).boundingRect().height(), 96, 0.5);
}

} // namespace
} // namespace unknot::ui
