// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace unknot::ui {

namespace {

using figure::Outline;
using figure::Stuff;

constexpr double kMargin = 0.09; ///< metres around the body
constexpr double kFar = 0.2;     ///< how much of the ground's colour is in what is far
constexpr int kSamples = 24;     ///< of a round, to find the room that it needs

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

QPainterPath pathOf(const std::vector<std::vector<figure::Point>> &pieces)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const auto &piece : pieces) {
        path.moveTo(seen(piece.front()));
        for (std::size_t i = 1; i < piece.size(); ++i)
            path.lineTo(seen(piece[i]));
        path.closeSubpath();
    }
    return path;
}

/// How much of the line's colour is in the edge of a part: little where clothes meet clothes.
double lineOf(const Outline &outline)
{
    const bool isCloth = outline.stuff == Stuff::Shirt || outline.stuff == Stuff::Trousers;
    return isCloth ? 0.22 : 0.4;
}

/// A wall may be cut off at the edge of the picture.
bool needsRoom(const Outline &outline)
{
    return outline.stuff != Stuff::Wall;
}

QRectF roomOf(const figure::Animation &animation)
{
    QRectF room;
    const int samples = animation.moves() ? kSamples : 1;
    for (int i = 0; i < samples; ++i) {
        const auto scene = figure::sceneOf(animation, animation.seconds() * i / samples, 0);
        std::vector<Outline> outlines = figure::inOrder(scene.shapes, animation.view);
        std::erase_if(outlines, [](const Outline &outline) { return !needsRoom(outline); });
        const figure::Box box = figure::boundsOf(outlines);
        room |= QRectF(QPointF(box.left, -box.top), QPointF(box.right, -box.bottom));
    }
    return room.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

} // namespace

FigurePainter::FigurePainter(const figure::Animation &animation, const FigureColours &colours)
    : m_animation(animation)
    , m_colours(colours)
    , m_bounds(roomOf(animation))
{
}

void FigurePainter::paint(QPainter &painter, const QRectF &room, const figure::Scene &scene, bool isMirrored) const
{
    const double scale = std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(room, Qt::IntersectClip);
    painter.translate(room.center());
    painter.scale(isMirrored ? -scale : scale, scale);
    painter.translate(-m_bounds.center());
    paintFloor(painter, scene);
    const std::vector<Outline> outlines = figure::inOrder(scene.shapes, m_animation.view);
    for (auto first = outlines.begin(); first != outlines.end();) {
        const auto last = std::find_if(first + 1, outlines.end(), [&](const Outline &next) {
            return next.part == figure::Part::Thing || next.part != first->part;
        });
        paintParts(painter, {first, last});
        first = last;
    }
    paintGlow(painter, scene);
    painter.restore();
}

void FigurePainter::paintFloor(QPainter &painter, const figure::Scene &scene) const
{
    const auto lies = [](const figure::Prop &prop) {
        return prop.kind == figure::Prop::Kind::Mat || prop.kind == figure::Prop::Kind::Bed;
    };
    if (std::ranges::any_of(m_animation.props, lies))
        return;
    constexpr double kNear = 0.3; // what is lower than this throws a shadow
    double left = 1e9, right = -1e9;
    for (const figure::Shape &shape : scene.shapes) {
        for (const auto &chain : shape.chains) {
            for (const figure::Lump &lump : chain) {
                if (!shape.isBody() || lump.middle.y > kNear)
                    continue;
                const double x = m_animation.view.project({lump.middle.x, 0, lump.middle.z}).x;
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    painter.setPen(Qt::NoPen);
    if (left < right) {
        const QPointF middle((left + right) / 2, 0.005);
        const double half = (right - left) / 2 + 0.14;
        painter.save();
        painter.translate(middle);
        painter.scale(1, 0.11);
        QRadialGradient shadow(QPointF(0, 0), half);
        QColor shade = m_colours.floor;
        shadow.setColorAt(0, shade);
        shade.setAlphaF(0.65F);
        shadow.setColorAt(0.6, shade);
        shade.setAlphaF(0);
        shadow.setColorAt(1, shade);
        painter.setBrush(shadow);
        painter.drawEllipse(QPointF(0, 0), half, half);
        painter.restore();
    }
    painter.setPen(QPen(m_colours.floor, 0.006, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_bounds.left() + 0.03, 0.008), QPointF(m_bounds.right() - 0.03, 0.008));
}

QColor FigurePainter::colourOf(const Outline &outline) const
{
    const bool isFar = outline.part == figure::Part::FarArm || outline.part == figure::Part::FarLeg;
    return isFar ? mixed(colourOf(outline.stuff), m_colours.line, kFar) : colourOf(outline.stuff);
}

QColor FigurePainter::colourOf(Stuff stuff) const
{
    switch (stuff) {
    case Stuff::Skin:
        return m_colours.skin;
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
        return m_colours.wood;
    case Stuff::Cloth:
        return m_colours.cloth;
    case Stuff::Ball:
    case Stuff::Roller:
    case Stuff::Hook:
        return m_colours.tool;
    case Stuff::Pack:
        return m_colours.pack;
    }
    return m_colours.line;
}

/// Lines are painted first and then covered, so that only what lies outside of the whole is left of them.
void FigurePainter::paintParts(QPainter &painter, std::span<const Outline> outlines) const
{
    painter.setPen(Qt::NoPen);
    for (const Outline &outline : outlines) {
        painter.setBrush(mixed(colourOf(outline), m_colours.line, lineOf(outline)));
        painter.drawPath(pathOf(outline.edges));
    }
    for (const Outline &outline : outlines) {
        painter.setBrush(colourOf(outline));
        painter.drawPath(pathOf(outline.pieces));
    }
}

void FigurePainter::paintGlow(QPainter &painter, const figure::Scene &scene) const
{
    if (!scene.spot)
        return;
    const QPointF middle = seen(m_animation.view.project(scene.spotPlace));
    const double radius = scene.spot->radius * 1.9;
    QRadialGradient glow(middle, radius);
    QColor colour = m_colours.glow;
    colour.setAlphaF(0.75F);
    glow.setColorAt(0, colour);
    colour.setAlphaF(0.4F);
    glow.setColorAt(0.45, colour);
    colour.setAlphaF(0);
    glow.setColorAt(1, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(middle, radius, radius);
}

} // namespace unknot::ui
