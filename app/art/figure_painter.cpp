// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_painter.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::ui {

namespace {

using figure::Outline;
using figure::Stuff;

constexpr double kFar = 0.22;    ///< how much of the line's colour is in what is far
constexpr double kThrough = 0.3; ///< of the glow that is seen through an arm before it

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QPointF seen(figure::Point point)
{
    return {point.x, -point.y};
}

/// One by one: they overlap, so that nothing is seen between them, and one path of all takes Qt longer.
void fill(QPainter &painter, const std::vector<std::vector<figure::Point>> &pieces)
{
    std::array<QPointF, 64> corners;
    for (const auto &piece : pieces) {
        const auto end = std::ranges::transform(piece, corners.begin(), seen).out;
        painter.drawConvexPolygon(corners.data(), static_cast<int>(end - corners.begin()));
    }
}

/// How much of the line's colour is in the edge of a part: little where clothes meet clothes.
double lineOf(const Outline &outline)
{
    const bool isCloth = outline.stuff == Stuff::Shirt || outline.stuff == Stuff::Trousers;
    return isCloth ? 0.22 : 0.4;
}

} // namespace

FigurePainter::FigurePainter(const figure::Animation &animation, const FigureColours &colours)
    : FigurePainter(animation, colours, figure::roomOf(animation))
{
}

FigurePainter::FigurePainter(const figure::Animation &animation, const FigureColours &colours,
                             const figure::Box &room)
    : m_animation(animation)
    , m_colours(colours)
    , m_bounds(QPointF(room.left, -room.top), QPointF(room.right, -room.bottom))
{
}

double FigurePainter::scaleIn(const QSizeF &room) const
{
    return std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
}

void FigurePainter::paint(QPainter &painter, const QRectF &room, const figure::Scene &scene, bool isMirrored) const
{
    const double scale = scaleIn(room.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(room, Qt::IntersectClip);
    painter.translate(room.center());
    painter.scale(isMirrored ? -scale : scale, scale);
    painter.translate(-m_bounds.center());
    constexpr double kWide = 50; // a wall may reach to the edge of the picture, what is below it may not
    painter.setClipRect(QRectF(-kWide, m_bounds.top() - kWide, 2 * kWide, m_bounds.height() + kWide),
                        Qt::IntersectClip);
    const figure::Drawing drawing = figure::drawingOf(m_animation, scene);
    paintFloor(painter, drawing);
    for (std::size_t i = 0; i < drawing.groups.size(); ++i) {
        paintParts(painter, drawing.groups[i]);
        if (drawing.glow && drawing.glowAfter == i + 1)
            paintGlow(painter, *drawing.glow, 1);
    }
    if (drawing.glow)
        paintGlow(painter, *drawing.glow, kThrough);
    paintParts(painter, drawing.onGlow);
    for (const figure::ArrowLine &line : drawing.arrows)
        paintArrow(painter, line);
    painter.restore();
}

void FigurePainter::paintFloor(QPainter &painter, const figure::Drawing &drawing) const
{
    if (drawing.shadow) {
        const double half = drawing.shadow->half;
        painter.save();
        painter.translate(seen(drawing.shadow->middle) + QPointF(0, 0.005));
        painter.scale(1, 0.11);
        QRadialGradient shadow(QPointF(0, 0), half);
        QColor shade = m_colours.floor;
        shadow.setColorAt(0, shade);
        shade.setAlphaF(0.65F);
        shadow.setColorAt(0.6, shade);
        shade.setAlphaF(0);
        shadow.setColorAt(1, shade);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shadow);
        painter.drawEllipse(QPointF(0, 0), half, half);
        painter.restore();
    }
    if (!drawing.hasFloor)
        return;
    painter.setPen(QPen(m_colours.floor, 0.006, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_bounds.left() + 0.03, 0.008), QPointF(m_bounds.right() - 0.03, 0.008));
}

QColor FigurePainter::colourOf(const Outline &outline) const
{
    return mixed(colourOf(outline.stuff), m_colours.line, kFar * outline.shade);
}

QColor FigurePainter::colourOf(Stuff stuff) const
{
    switch (stuff) {
    case Stuff::Skin:
        return m_colours.skin;
    case Stuff::Face:
        return mixed(m_colours.skin, m_colours.line, 0.6);
    case Stuff::Hair:
        return m_colours.hair;
    case Stuff::Shirt:
        return m_colours.shirt;
    case Stuff::Trousers:
        return m_colours.trousers;
    case Stuff::Ground:
        return m_colours.floor;
    case Stuff::Mat:
        return m_colours.mat;
    case Stuff::Wall:
        return m_colours.wall;
    case Stuff::Wood:
    case Stuff::DoorFrame:
        return m_colours.wood;
    case Stuff::Cloth:
        return m_colours.cloth;
    case Stuff::Ball:
    case Stuff::Roller:
    case Stuff::Hook:
        return m_colours.tool;
    case Stuff::RollerEnd:
        return m_colours.toolEnd;
    case Stuff::WarmPack:
        return m_colours.warm;
    case Stuff::ColdPack:
        return m_colours.cold;
    case Stuff::Mark:
        return m_colours.mark;
    }
    return m_colours.line;
}

/// Lines are painted first and then covered, so that only what lies outside of the whole is left of them.
void FigurePainter::paintParts(QPainter &painter, std::span<const Outline> outlines) const
{
    painter.setPen(Qt::NoPen);
    for (const Outline &outline : outlines) {
        painter.setBrush(mixed(colourOf(outline), m_colours.line, lineOf(outline)));
        fill(painter, outline.edges);
    }
    for (const Outline &outline : outlines) {
        painter.setBrush(colourOf(outline));
        fill(painter, outline.pieces);
    }
}

/// One disc in another: on paper a gradient that fades to nothing would be one plain disc. Few are enough for what is
/// faint.
void FigurePainter::paintGlow(QPainter &painter, const figure::Glow &glow, double share) const
{
    constexpr double kInTheMiddle = 0.73;
    const int discs = share < 1 ? 3 : 7;
    QColor colour = m_colours.glow;
    colour.setAlphaF(static_cast<float>(1 - std::pow(1 - kInTheMiddle * glow.strength * share, 1.0 / discs)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < discs; ++i) {
        const double radius = glow.radius * (1 - 0.92 * i / discs);
        painter.drawEllipse(seen(glow.middle), radius, radius);
    }
}

void FigurePainter::paintArrow(QPainter &painter, const figure::ArrowLine &line) const
{
    constexpr double kThick = 0.018, kHead = 0.055;
    const QPointF from = seen(line.from), bend = seen(line.bend), to = seen(line.to);
    QLineF head(bend, to);
    head.setLength(head.length() + kHead * 0.6);
    const QPointF tip = head.p2();
    QPainterPath path(from);
    path.quadTo(bend, to);
    const QPointF along = (tip - bend) / std::max(1e-6, QLineF(bend, tip).length());
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * kHead;
    QPainterPath point(tip);
    point.lineTo(base + across * kHead * 0.62);
    point.lineTo(base - across * kHead * 0.62);
    point.closeSubpath();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.arrow, kThick, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.setPen(QPen(m_colours.arrow, kThick / 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(m_colours.arrow);
    painter.drawPath(point);
}

std::vector<QRectF> roomsFor(std::size_t count, const QSizeF &shape, const QRectF &whole)
{
    const auto number = static_cast<double>(count);
    const auto scale = [&shape](double width, double height) {
        return std::min(width / shape.width(), height / shape.height());
    };
    const bool isColumn =
        scale(whole.width(), whole.height() / number) > scale(whole.width() / number, whole.height());
    const QSizeF size(isColumn ? whole.width() : whole.width() / number,
                      isColumn ? whole.height() / number : whole.height());
    std::vector<QRectF> rooms;
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = static_cast<double>(i);
        rooms.emplace_back(whole.topLeft() +
                               QPointF(isColumn ? 0 : place * size.width(), isColumn ? place * size.height() : 0),
                           size);
    }
    return rooms;
}

} // namespace unknot::ui
