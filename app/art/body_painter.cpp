// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_painter.h"

#include "app/art/body_pens.h"
#include "app/art/body_shade.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

// Where the trunk picture ends, in units of the drawings, and over how much it fades.
constexpr qreal kThighEnd = 944;
constexpr qreal kWristEnd = 806;
constexpr qreal kFade = 56;
constexpr qreal kArmsBegin = 184; ///< from the midline: beyond it, at the wrist's height, there is only arm
constexpr qreal kMargin = 10;

/// Joints of a smooth line need no rounding, which would take half of its time.
QPen smooth(const QBrush &brush, qreal width, Qt::PenCapStyle cap = Qt::RoundCap)
{
    return QPen(brush, width, Qt::SolidLine, cap, Qt::BevelJoin);
}

/// Draws a long line in short pieces: Qt goes through all of a path again for every few rows of pixels that it
/// covers.
void drawInPieces(QPainter &painter, const QPainterPath &path)
{
    constexpr int kCurves = 8;
    QPainterPath piece;
    int curves = 0;
    const auto flush = [&](QPointF next) {
        if (curves > 0)
            painter.drawPath(piece);
        piece = QPainterPath(next);
        curves = 0;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            flush(element);
            continue;
        }
        if (curves == kCurves)
            flush(piece.currentPosition());
        if (element.isLineTo()) {
            piece.lineTo(element);
        } else {
            piece.cubicTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
        ++curves;
    }
    flush({});
}

bool isArm(const BodyRegion &region)
{
    return region.id.startsWith(u"arm-");
}

} // namespace

BodyPainter::BodyPainter(const BodyDrawing &drawing, const BodyColours &colours, BodyCrop crop)
    : m_drawing(drawing)
    , m_colours(colours)
    , m_crop(crop)
{
}

QRectF BodyPainter::bounds() const
{
    QRectF box = m_drawing.outline.boundingRect().adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (m_crop == BodyCrop::Trunk)
        box.setBottom(kThighEnd);
    return box;
}

bool BodyPainter::shows(QPointF point) const
{
    if (m_crop == BodyCrop::Whole)
        return true;
    const bool besideTheHip = std::abs(point.x() - m_drawing.midline()) > kArmsBegin;
    return point.y() < (besideTheHip ? kWristEnd : kThighEnd) - kFade / 3;
}

QImage BodyPainter::picture(qreal scale, const QRectF &units) const
{
    QImage image((units.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    // One half is the mirror image of the other, and copying takes a tenth of the time of drawing.
    const bool isWhole = std::abs(units.center().x() - m_drawing.midline()) < 0.01;
    const int half = (image.width() + 1) / 2;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isWhole)
        painter.setClipRect(0, 0, half, image.height());
    painter.translate(image.width() / 2.0, 0);
    painter.scale(scale, scale);
    painter.translate(-units.center().x(), -units.top());
    QRectF area = units;
    if (isWhole)
        area.setRight(m_drawing.midline() + 1 / scale);
    paintBody(painter, area, true);
    if (m_crop == BodyCrop::Trunk)
        fadeLimbs(painter);
    painter.end();
    if (isWhole)
        copyMirrored(image, half);
    return image;
}

void BodyPainter::paint(QPainter &painter, const BodyMarks &marks, qreal scale) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter, m_drawing.frame, false); // roundness is a picture of pixels
    paintMarks(painter, marks, bounds(), scale);
}

void BodyPainter::paintBody(QPainter &painter, const QRectF &area, bool isRound) const
{
    const BodyColours &c = m_colours;
    const auto isSeen = [&area](const QRectF &box) { return box.adjusted(-2, -2, 2, 2).intersects(area); };
    painter.fillPath(m_drawing.outline, c.skin);
    painter.setPen(smooth(faint(c.line, 0.30), 1.1));
    painter.setBrush(mixed(c.skin, c.muscle, 0.55));
    for (const BodyLine &shade : m_drawing.shades) {
        if (isSeen(shade.box))
            painter.drawPath(shade.path);
    }
    painter.setPen(smooth(faint(c.line, 0.62), 1.3, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const BodyRegion &region : m_drawing.regions) {
        if (!isSeen(region.box))
            continue;
        if (region.tone == RegionTone::Muscle) {
            painter.fillPath(region.shape, c.muscle);
            drawInPieces(painter, region.shape);
        } else if (region.tone == RegionTone::Midline) {
            painter.fillPath(region.shape, mixed(c.skin, c.ground, 0.35));
        }
    }
    paintLines(painter, area);
    if (isRound)
        paintRoundness(painter);
    paintOutline(painter);
}

void BodyPainter::paintRoundness(QPainter &painter) const
{
    const QImage shade = edgeShade(m_drawing, m_colours.line);
    const QRectF frame = m_drawing.frame;
    QBrush brush(shade);
    brush.setTransform(QTransform::fromTranslate(frame.left(), frame.top())
                           .scale(frame.width() / shade.width(), frame.height() / shade.height()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillPath(m_drawing.outline, brush);
}

void BodyPainter::paintOutline(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(smooth(faint(m_colours.line, 0.9), 2));
    drawInPieces(painter, m_drawing.outline);
}

void BodyPainter::paintLines(QPainter &painter, const QRectF &area) const
{
    const auto draw = [&](const std::vector<BodyLine> &lines, qreal alpha, qreal width) {
        painter.setPen(smooth(faint(m_colours.line, alpha), width));
        for (const BodyLine &line : lines) {
            if (line.box.adjusted(-1, -1, 1, 1).intersects(area)) // the box of a straight line is empty
                painter.drawPath(line.path);
        }
    };
    painter.setBrush(Qt::NoBrush);
    draw(m_drawing.fibres, 0.26, 1.1);
    draw(m_drawing.contours, 0.5, 1.7);
    draw(m_drawing.landmarks, 0.85, 2.6);
}

void BodyPainter::fadeLimbs(QPainter &painter) const
{
    const QRectF box = m_drawing.outline.boundingRect().adjusted(-20, -20, 20, 20);
    const auto fade = [&](QRectF area, qreal end) {
        QLinearGradient gradient(0, end - kFade, 0, end);
        gradient.setColorAt(0, Qt::transparent);
        gradient.setColorAt(1, Qt::black);
        area.setTop(end - kFade);
        area.setBottom(box.bottom());
        painter.fillRect(area, gradient);
    };
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    fade({m_drawing.midline() - kArmsBegin, 0, 2 * kArmsBegin, 1}, kThighEnd);
    fade({box.left(), 0, m_drawing.midline() - kArmsBegin - box.left(), 1}, kWristEnd);
    fade({m_drawing.midline() + kArmsBegin, 0, box.right() - m_drawing.midline() - kArmsBegin, 1}, kWristEnd);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

QBrush BodyPainter::fading(const BodyRegion &region, const QColor &colour) const
{
    if (m_crop == BodyCrop::Whole || region.tone != RegionTone::Limb)
        return colour;
    const qreal end = isArm(region) ? kWristEnd : kThighEnd;
    QLinearGradient gradient(0, end - kFade, 0, end);
    gradient.setColorAt(0, colour);
    gradient.setColorAt(1, faint(colour, 0));
    return gradient;
}

VisualCentre BodyPainter::numberPlace(const BodyRegion &region) const
{
    if (shows(region.centre().point))
        return region.centre();
    return visualCentreOf(region.polygon.intersected(QPolygonF(seenBox(region))));
}

QRectF BodyPainter::seenBox(const BodyRegion &region) const
{
    QRectF box = region.box;
    if (m_crop == BodyCrop::Trunk && region.tone == RegionTone::Limb)
        box.setBottom(std::min(box.bottom(), (isArm(region) ? kWristEnd : kThighEnd) - kFade / 2));
    return box;
}

} // namespace unknot::ui
