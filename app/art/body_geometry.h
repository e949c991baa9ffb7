// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>

#include <optional>

namespace unknot::ui {

/// The point of a shape that lies farthest from its edge, and how far: where a number is written.
struct VisualCentre
{
    QPointF point;
    qreal radius = 0;
};

VisualCentre visualCentreOf(const QPolygonF &polygon);
qreal distanceToEdge(const QPolygonF &polygon, QPointF point);
/// The corners cut to curves, at most `reach` along each edge; smooth joints stay.
QPainterPath softened(const QPainterPath &path, qreal reach);
/// The same shape, smaller by a small distance all around.
QPainterPath inset(const QPainterPath &path, qreal distance);
/// The one closed outline of a path, as fine as a straight line may stand for its curves.
QPolygonF flattened(const QPainterPath &path);

} // namespace unknot::ui
