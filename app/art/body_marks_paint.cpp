// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_painter.h"
#include "app/art/body_pens.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

/// What lies on the body: colours, numbers, edges.
namespace unknot::ui {

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Black or white, whichever is easier to read on the ground.
QColor inkOn(const QColor &ground)
{
    return luminance(ground) > 0.18 ? QColor(0x16, 0x12, 0x10) : QColor(Qt::white);
}

/// Pixels: room that a number needs, how far from its place it else stands, and the round that it stands in.
constexpr qreal kRoomForNumber = 7.5;
constexpr qreal kBeside = 18;
constexpr qreal kPill = 9;

bool isRoomy(const VisualCentre &place, qreal scale)
{
    return place.radius * scale >= kRoomForNumber;
}

/// The step of the ramp: never the palest, because somewhere it was.
int stepOf(const MarkedOn &heat)
{
    const qreal part = heat.logged > 0 ? static_cast<qreal>(heat.days) / heat.logged : 0;
    return 1 + static_cast<int>(std::lround(9 * std::clamp(part, 0.0, 1.0)));
}

/// Centred, `height` units high: Qt draws letters best at a size of its own.
void paintText(QPainter &painter, QPointF centre, const QString &text, const QColor &ink, qreal height)
{
    constexpr int kSharp = 64;
    QFont font = painter.font();
    font.setPixelSize(kSharp);
    font.setWeight(QFont::DemiBold);
    const QRectF box = QFontMetricsF(font).tightBoundingRect(text);
    painter.save();
    painter.translate(centre);
    painter.scale(height / kSharp, height / kSharp);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(-box.center(), text);
    painter.restore();
}

} // namespace

bool BodyMarks::concern(const QString &id) const
{
    return levels.contains(id) || heat.contains(id) || outlined.contains(id) || sources.contains(id) ||
           selected == id || hovered == id || focused == id;
}

QRectF BodyPainter::reachOf(const BodyRegion &region, qreal scale) const
{
    const qreal edge = (isRoomy(region.centre(), scale) ? 6 : kBeside + kPill) / scale + 4;
    return region.box.adjusted(-edge, -edge, edge, edge);
}

void BodyPainter::paintMarks(QPainter &painter, const BodyMarks &marks, const QRectF &dirty, qreal scale) const
{
    std::vector<const BodyRegion *> touched;
    for (const BodyRegion &region : m_drawing.regions) {
        if (marks.concern(region.id) && reachOf(region, scale).intersects(dirty))
            touched.push_back(&region);
    }
    for (const BodyRegion *each : touched) {
        const BodyRegion &region = *each;
        if (marks.levels.contains(region.id) || marks.heat.contains(region.id) || marks.hovered == region.id ||
            marks.selected == region.id)
            paintFill(painter, region, marks, scale);
    }
    if (marks.zonesShown)
        paintZones(painter, dirty, scale);
    for (const BodyRegion *each : touched) {
        const BodyRegion &region = *each;
        if (marks.outlined.contains(region.id))
            paintEdge(painter, region, m_colours.line, 2.2 / scale, false);
        if (marks.sources.contains(region.id))
            paintEdge(painter, region, m_colours.accent, 2 / scale, true);
    }
    for (const BodyRegion *each : touched) {
        const BodyRegion &region = *each;
        if (region.id == marks.selected)
            paintEdge(painter, region, m_colours.accent, 3 / scale, false);
        if (region.id == marks.focused) {
            paintEdge(painter, region, m_colours.ground, 6 / scale, false);
            paintEdge(painter, region, m_colours.focus, 2.4 / scale, false);
        }
        paintNumbers(painter, region, marks, scale);
    }
}

QColor BodyPainter::severity(int level) const
{
    return m_colours.severity[static_cast<std::size_t>(std::clamp(level, 0, 10))];
}

void BodyPainter::paintNumbers(QPainter &painter, const BodyRegion &region, const BodyMarks &marks, qreal scale) const
{
    const auto level = marks.levels.find(region.id);
    if (level != marks.levels.end() && level->second)
        paintNumber(painter, region, *level->second, severity(*level->second), scale);
    const auto heat = marks.heat.find(region.id);
    if (heat != marks.heat.end())
        paintNumber(painter, region, heat->second.days, severity(stepOf(heat->second)), scale);
}

void BodyPainter::paintFill(QPainter &painter, const BodyRegion &region, const BodyMarks &marks, qreal scale) const
{
    const BodyColours &c = m_colours;
    const auto mark = marks.levels.find(region.id);
    const auto heat = marks.heat.find(region.id);
    QColor fill = mixed(c.muscle, c.accent, 0.22);
    if (mark != marks.levels.end())
        fill = mark->second ? severity(*mark->second) : mixed(c.muscle, c.accent, 0.40);
    else if (heat != marks.heat.end())
        fill = severity(stepOf(heat->second));
    painter.setPen(rounded(fading(region, c.line), 1.2 / scale));
    painter.setBrush(fading(region, fill));
    painter.drawPath(region.shape);
    painter.save();
    painter.setClipPath(region.shape, Qt::IntersectClip);
    paintLines(painter, seenBox(region));
    painter.restore();
    if (marks.hovered == region.id)
        paintEdge(painter, region, c.accent, 1.6 / scale, false);
}

void BodyPainter::paintEdge(QPainter &painter, const BodyRegion &region, const QColor &colour, qreal width,
                            bool dashed) const
{
    QPen pen = rounded(fading(region, colour), width);
    if (dashed)
        pen.setDashPattern({2.5, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(region.shape);
}

void BodyPainter::paintZones(QPainter &painter, const QRectF &dirty, qreal scale) const
{
    const qreal step = 8 / scale;
    painter.save();
    painter.setClipRect(dirty, Qt::IntersectClip);
    painter.setClipPath(m_drawing.outline, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const BodyLine &zone : m_drawing.zones) {
        const QRectF area = zone.box.intersected(dirty).intersected(bounds());
        if (area.isEmpty())
            continue;
        painter.save();
        painter.setClipPath(zone.path, Qt::IntersectClip);
        painter.setPen(QPen(faint(m_colours.hatch, 0.75), 1 / scale));
        // Counted from the corner of the drawing, so that a part that is painted anew fits to the rest.
        for (qreal n = std::ceil((area.left() + area.top()) / step) * step; n < area.right() + area.bottom();
             n += step)
            painter.drawLine(QPointF(n - area.bottom(), area.bottom()), QPointF(n - area.top(), area.top()));
        painter.restore();
        painter.setPen(QPen(faint(m_colours.hatch, 0.6), 1 / scale));
        painter.drawPath(zone.path);
    }
    painter.restore();
}

void BodyPainter::paintNumber(QPainter &painter, const BodyRegion &region, int number, const QColor &ground,
                              qreal scale) const
{
    const VisualCentre place = numberPlace(region);
    const QString text = QString::number(number);
    if (!isRoomy(place, scale)) {
        paintBeside(painter, place, text, ground, scale);
        return;
    }
    const qreal pixels = std::clamp(place.radius * scale * 1.25, 11.0, 26.0);
    paintText(painter, place.point, text, inkOn(ground), pixels / scale);
}

void BodyPainter::paintBeside(QPainter &painter, const VisualCentre &place, const QString &text, const QColor &ground,
                              qreal scale) const
{
    const qreal outward = place.point.x() < m_drawing.midline() ? -1 : 1;
    const QPointF beside = place.point + QPointF(outward * (place.radius + kBeside / scale), 0);
    painter.setPen(rounded(m_colours.focus, 1.2 / scale));
    painter.drawLine(place.point, beside);
    painter.setBrush(ground);
    painter.drawEllipse(beside, kPill / scale, kPill / scale);
    paintText(painter, beside, text, inkOn(ground), 11 / scale);
}

} // namespace unknot::ui
