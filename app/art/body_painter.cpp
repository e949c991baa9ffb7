// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_painter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <vector>

namespace unknot::ui {

namespace {

// Where the trunk picture ends, in units of the drawings, and over how much it fades.
constexpr qreal kThighEnd = 944;
constexpr qreal kWristEnd = 806;
constexpr qreal kFade = 56;
constexpr qreal kArmsBegin = 184; ///< from the midline: beyond it, at the wrist's height, there is only arm
constexpr qreal kMargin = 10;

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto mix = [part](float x, float y) { return static_cast<float>(x + (y - x) * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor faint(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

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

QPen rounded(const QBrush &brush, qreal width)
{
    return QPen(brush, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

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

/// One pass of a running mean along rows or columns.
void blur(std::vector<float> &values, int lines, int length, int lineStep, int step, int radius)
{
    std::vector<float> line(static_cast<std::size_t>(length));
    for (int l = 0; l < lines; ++l) {
        const auto at = [&](int i) -> float & {
            const int place = l * lineStep + std::clamp(i, 0, length - 1) * step;
            return values[static_cast<std::size_t>(place)];
        };
        float sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += at(i);
        for (int i = 0; i < length; ++i) {
            line[static_cast<std::size_t>(i)] = sum / static_cast<float>(2 * radius + 1);
            sum += at(i + radius + 1) - at(i - radius);
        }
        for (int i = 0; i < length; ++i)
            at(i) = line[static_cast<std::size_t>(i)];
    }
}

/// How far the body turns away from us at its edge: the outline, blurred, in the colour of the lines. Small, because
/// it is smooth; painted with one stroke inside another it would show as rings.
QImage edgeShade(const BodyDrawing &drawing, const QColor &colour)
{
    constexpr qreal kPixels = 0.25; // a unit
    constexpr int kRadius = 2;
    constexpr float kDeepest = 0.52F;
    const QSize size = (drawing.frame.size() * kPixels).toSize();
    QImage body(size, QImage::Format_ARGB32_Premultiplied);
    body.fill(Qt::black);
    QPainter painter(&body);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixels, kPixels);
    painter.translate(-drawing.frame.topLeft());
    painter.fillPath(drawing.outline, Qt::white);
    painter.end();
    std::vector<float> outside;
    outside.reserve(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    for (int y = 0; y < size.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(body.constScanLine(y));
        for (int x = 0; x < size.width(); ++x)
            outside.push_back(1.0F - static_cast<float>(qRed(line[x])) / 255.0F);
    }
    for (int pass = 0; pass < 3; ++pass) {
        blur(outside, size.height(), size.width(), size.width(), 1, kRadius);
        blur(outside, size.width(), size.height(), 1, size.width(), kRadius);
    }
    QImage shade(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(shade.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int place = y * size.width() + x;
            const float depth = outside[static_cast<std::size_t>(place)] * kDeepest;
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), static_cast<int>(depth * 255));
        }
    }
    return shade.convertToFormat(QImage::Format_ARGB32_Premultiplied);
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

QImage BodyPainter::picture(qreal scale) const
{
    const QRectF box = bounds();
    QImage image((box.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-box.topLeft());
    paintBody(painter, true);
    if (m_crop == BodyCrop::Trunk)
        fadeLimbs(painter);
    return image;
}

void BodyPainter::paint(QPainter &painter, const BodyMarks &marks, qreal scale) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter, false); // roundness is a picture of pixels
    paintMarks(painter, marks, bounds(), scale);
}

void BodyPainter::paintBody(QPainter &painter, bool isRound) const
{
    const BodyColours &c = m_colours;
    painter.fillPath(m_drawing.outline, c.skin);
    painter.setPen(smooth(faint(c.line, 0.30), 1.1));
    painter.setBrush(mixed(c.skin, c.muscle, 0.55));
    for (const BodyLine &shade : m_drawing.shades)
        painter.drawPath(shade.path);
    painter.setPen(smooth(faint(c.line, 0.62), 1.3, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const BodyRegion &region : m_drawing.regions) {
        if (region.tone == RegionTone::Muscle) {
            painter.fillPath(region.shape, c.muscle);
            drawInPieces(painter, region.shape);
        } else if (region.tone == RegionTone::Midline) {
            painter.fillPath(region.shape, mixed(c.skin, c.ground, 0.35));
        }
    }
    paintLines(painter, m_drawing.frame);
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

QRectF BodyPainter::reachOf(const BodyRegion &region, qreal scale) const
{
    const qreal edge = 6 / scale + 4;
    return region.box.adjusted(-edge, -edge, edge, edge);
}

void BodyPainter::paintMarks(QPainter &painter, const BodyMarks &marks, const QRectF &dirty, qreal scale) const
{
    const auto touched = [&](const BodyRegion &region) { return reachOf(region, scale).intersects(dirty); };
    for (const BodyRegion &region : m_drawing.regions) {
        if (!touched(region))
            continue;
        if (marks.levels.contains(region.id) || marks.hovered == region.id || marks.selected == region.id)
            paintFill(painter, region, marks, scale);
        if (marks.protectedFromPressure.contains(region.id))
            paintHatch(painter, region, scale);
        if (marks.outlined.contains(region.id))
            paintEdge(painter, region, m_colours.line, 2 / scale, true);
    }
    for (const BodyRegion &region : m_drawing.regions) {
        if (!touched(region))
            continue;
        if (region.id == marks.selected)
            paintEdge(painter, region, m_colours.accent, 3 / scale, false);
        if (region.id == marks.focused) {
            paintEdge(painter, region, m_colours.ground, 6 / scale, false);
            paintEdge(painter, region, m_colours.focus, 2.4 / scale, false);
        }
        const auto level = marks.levels.find(region.id);
        if (level != marks.levels.end() && level->second)
            paintNumber(painter, region, *level->second, scale);
    }
}

void BodyPainter::paintFill(QPainter &painter, const BodyRegion &region, const BodyMarks &marks, qreal scale) const
{
    const BodyColours &c = m_colours;
    const auto mark = marks.levels.find(region.id);
    QColor fill = mixed(c.muscle, c.accent, 0.22);
    if (mark != marks.levels.end())
        fill = mark->second ? c.severity[static_cast<std::size_t>(std::clamp(*mark->second, 0, 10))]
                            : mixed(c.muscle, c.accent, 0.40);
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

void BodyPainter::paintHatch(QPainter &painter, const BodyRegion &region, qreal scale) const
{
    painter.save();
    painter.setClipPath(region.shape, Qt::IntersectClip);
    painter.setPen(QPen(m_colours.hatch, 1.2 / scale));
    const QRectF box = region.box;
    const qreal step = 7 / scale;
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
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

void BodyPainter::paintNumber(QPainter &painter, const BodyRegion &region, int level, qreal scale) const
{
    const QColor ground = m_colours.severity[static_cast<std::size_t>(std::clamp(level, 0, 10))];
    const VisualCentre place = numberPlace(region);
    const qreal pixels = std::clamp(place.radius * scale * 1.25, 11.0, 26.0);
    QFont font = painter.font();
    font.setPixelSize(64);
    font.setWeight(QFont::DemiBold);
    const QString text = QString::number(level);
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(text);
    painter.save();
    painter.translate(place.point);
    painter.scale(pixels / scale / 64, pixels / scale / 64);
    painter.setFont(font);
    painter.setPen(inkOn(ground));
    painter.drawText(-ink.center(), text);
    painter.restore();
}

} // namespace unknot::ui
