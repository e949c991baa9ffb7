// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_walk.h"

#include <cmath>
#include <limits>

namespace unknot::ui {

namespace {

/// Along and across the way, turned so that ahead is positive.
QPointF turned(QPointF step, WalkWay way)
{
    switch (way) {
    case WalkWay::Left:
        return {-step.x(), step.y()};
    case WalkWay::Right:
        return {step.x(), step.y()};
    case WalkWay::Up:
        return {-step.y(), step.x()};
    case WalkWay::Down:
        return {step.y(), step.x()};
    }
    return step;
}

} // namespace

std::optional<WalkStop> nextStop(const std::vector<WalkStop> &stops, QPointF from, WalkWay way)
{
    constexpr qreal kNotHere = 1;
    constexpr qreal kWidest = 2.2; // tangent of how far to the side still counts as that way
    constexpr qreal kSideCost = 2;
    std::optional<WalkStop> best;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (const WalkStop &stop : stops) {
        const QPointF step = turned(stop.centre - from, way);
        const qreal ahead = step.x(), aside = std::abs(step.y());
        if (ahead < kNotHere || aside > kWidest * ahead)
            continue;
        const qreal cost = ahead + kSideCost * aside;
        if (cost < bestCost) {
            bestCost = cost;
            best = stop;
        }
    }
    return best;
}

} // namespace unknot::ui
