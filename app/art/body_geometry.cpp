// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_geometry.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <queue>
#include <vector>

namespace unknot::ui {

namespace {

qreal dot(QPointF a, QPointF b)
{
    return QPointF::dotProduct(a, b);
}

qreal distanceToLine(QPointF a, QPointF b, QPointF p)
{
    const QPointF along = b - a;
    const qreal length = dot(along, along);
    const qreal t = length > 0 ? std::clamp(dot(p - a, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(a + t * along, p).length();
}

/// Inside is positive.
qreal signedDistance(const QPolygonF &polygon, QPointF point)
{
    const qreal distance = distanceToEdge(polygon, point);
    return polygon.containsPoint(point, Qt::OddEvenFill) ? distance : -distance;
}

struct Cell
{
    QPointF centre;
    qreal half = 0;
    qreal distance = 0;
    qreal best() const { return distance + half * M_SQRT2; }
    bool operator<(const Cell &other) const { return best() < other.best(); }
};

QPointF centroidOf(const QPolygonF &polygon)
{
    QPointF sum;
    qreal area = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        const qreal cross = a.x() * b.y() - b.x() * a.y();
        area += cross;
        sum += cross * (a + b);
    }
    return std::abs(area) > 1e-9 ? sum / (3 * area) : polygon.boundingRect().center();
}

/// A long shape has its widest place near one end; a little room is given up for a number in the middle.
VisualCentre nearerTheMiddle(const QPolygonF &polygon, const VisualCentre &widest)
{
    constexpr qreal kEnough = 0.86;
    constexpr int kSteps = 16;
    const QPointF middle = centroidOf(polygon);
    for (int step = kSteps; step > 0; --step) {
        const QPointF point = widest.point + (middle - widest.point) * step / kSteps;
        const qreal radius = signedDistance(polygon, point);
        if (radius >= kEnough * widest.radius)
            return {point, radius};
    }
    return widest;
}

struct Cubic
{
    QPointF a, b, c, d;

    QPointF leaving() const { return towards(a, {b, c, d}); }
    QPointF arriving() const { return -towards(d, {c, b, a}); }
    qreal length() const
    {
        return (QLineF(a, b).length() + QLineF(b, c).length() + QLineF(c, d).length() + QLineF(a, d).length()) / 2;
    }
    /// The piece between two parameters (de Casteljau, twice).
    Cubic between(qreal from, qreal to) const { return until(to).since(from / to); }

private:
    static QPointF towards(QPointF from, std::initializer_list<QPointF> points)
    {
        for (const QPointF &point : points) {
            if (QLineF(from, point).length() > 1e-6)
                return (point - from) / QLineF(from, point).length();
        }
        return {};
    }
    static QPointF mix(QPointF p, QPointF q, qreal t) { return p + t * (q - p); }
    Cubic until(qreal t) const
    {
        const QPointF ab = mix(a, b, t), bc = mix(b, c, t), cd = mix(c, d, t);
        return {a, ab, mix(ab, bc, t), mix(mix(ab, bc, t), mix(bc, cd, t), t)};
    }
    Cubic since(qreal t) const
    {
        const Cubic back = Cubic{d, c, b, a}.until(1 - t);
        return {back.d, back.c, back.b, back.a};
    }
};

std::vector<Cubic> cubicsOf(const QPainterPath &path)
{
    std::vector<Cubic> cubics;
    QPointF at;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        const QPointF end(e);
        if (e.type == QPainterPath::LineToElement && QLineF(at, end).length() > 1e-6)
            cubics.push_back({at, at + (end - at) / 3, at + 2 * (end - at) / 3, end});
        if (e.type == QPainterPath::CurveToElement) {
            const QPointF c2(path.elementAt(i + 1)), last(path.elementAt(i + 2));
            cubics.push_back({at, end, c2, last});
            at = last;
            i += 2;
            continue;
        }
        at = end;
    }
    return cubics;
}

bool isCorner(const Cubic &before, const Cubic &after)
{
    constexpr qreal kSmooth = 0.94; // cosine of about 20 degrees
    return dot(before.arriving(), after.leaving()) < kSmooth;
}

} // namespace

qreal distanceToEdge(const QPolygonF &polygon, QPointF point)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < polygon.size(); ++i)
        nearest = std::min(nearest, distanceToLine(polygon[i], polygon[(i + 1) % polygon.size()], point));
    return nearest;
}

VisualCentre visualCentreOf(const QPolygonF &polygon)
{
    constexpr qreal kExact = 0.5;
    const QRectF box = polygon.boundingRect();
    const qreal side = std::min(box.width(), box.height());
    if (side <= 0)
        return {box.center(), 0};
    std::priority_queue<Cell> cells;
    const auto add = [&](QPointF centre, qreal half) { cells.push({centre, half, signedDistance(polygon, centre)}); };
    for (qreal x = box.left(); x < box.right(); x += side) {
        for (qreal y = box.top(); y < box.bottom(); y += side)
            add({x + side / 2, y + side / 2}, side / 2);
    }
    Cell best{box.center(), 0, signedDistance(polygon, box.center())};
    while (!cells.empty() && cells.top().best() - best.distance > kExact) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.distance > best.distance)
            best = cell;
        const qreal half = cell.half / 2;
        for (const QPointF &step :
             {QPointF(-half, -half), QPointF(half, -half), QPointF(-half, half), QPointF(half, half)})
            add(cell.centre + step, half);
    }
    return nearerTheMiddle(polygon, {best.centre, std::max(best.distance, 0.0)});
}

QPainterPath softened(const QPainterPath &path, qreal reach)
{
    const std::vector<Cubic> cubics = cubicsOf(path);
    const std::size_t count = cubics.size();
    if (count < 2)
        return path;
    QPainterPath soft;
    for (std::size_t i = 0; i < count; ++i) {
        const Cubic &cubic = cubics[i];
        const Cubic &next = cubics[(i + 1) % count];
        const auto cut = [reach](const Cubic &c) { return std::min(reach / std::max(c.length(), 1e-6), 0.45); };
        const qreal from = isCorner(cubics[(i + count - 1) % count], cubic) ? cut(cubic) : 0;
        const qreal to = isCorner(cubic, next) ? 1 - cut(cubic) : 1;
        const Cubic piece = cubic.between(from, to);
        if (i == 0)
            soft.moveTo(piece.a);
        soft.cubicTo(piece.b, piece.c, piece.d);
        if (to < 1)
            soft.quadTo(cubic.d, next.between(cut(next), 1).a);
    }
    soft.closeSubpath();
    return soft;
}

QPainterPath inset(const QPainterPath &path, qreal distance)
{
    QPolygonF outer = flattened(path);
    if (outer.isClosed())
        outer.removeLast();
    const qsizetype count = outer.size();
    qreal area = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF a = outer[i], b = outer[(i + 1) % count];
        area += a.x() * b.y() - b.x() * a.y();
    }
    const qreal inward = area > 0 ? distance : -distance;
    QPolygonF inner;
    for (qsizetype i = 0; i < count; ++i) {
        const QLineF across(outer[(i + count - 1) % count], outer[(i + 1) % count]);
        const qreal length = std::max(across.length(), 1e-6);
        inner << outer[i] + QPointF(-across.dy(), across.dx()) * inward / length;
    }
    QPainterPath result;
    result.addPolygon(inner);
    result.closeSubpath();
    return result;
}

QPolygonF flattened(const QPainterPath &path)
{
    // Qt flattens to a quarter of a unit; at twice the size its straight pieces cannot be told from the curves.
    constexpr qreal kFiner = 2;
    const QList<QPolygonF> parts = path.toSubpathPolygons(QTransform::fromScale(kFiner, kFiner));
    return parts.isEmpty() ? QPolygonF() : QTransform::fromScale(1 / kFiner, 1 / kFiner).map(parts.first());
}

} // namespace unknot::ui
