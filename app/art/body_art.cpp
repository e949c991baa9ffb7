// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_art.h"

#include "app/art/svg_path.h"

#include <QFile>
#include <QTransform>
#include <QXmlStreamReader>

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

namespace unknot::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kLeft = u"-left";
constexpr QStringView kRight = u"-right";

std::optional<RegionTone> toneOf(QStringView group)
{
    if (group == u"muscles")
        return RegionTone::Muscle;
    if (group == u"midline")
        return RegionTone::Midline;
    if (group == u"limbs")
        return RegionTone::Limb;
    if (group == u"blank")
        return RegionTone::Blank;
    return std::nullopt;
}

QString mirroredId(const QString &id)
{
    return id.endsWith(kLeft) ? id.chopped(kLeft.size()).append(kRight) : id;
}

/// An open half from midline to midline, closed by its mirror image.
QPainterPath completed(const QPainterPath &half, const QTransform &mirror)
{
    QPainterPath whole = half;
    whole.connectPath(mirror.map(half).toReversed());
    whole.closeSubpath();
    return whole;
}

BodyRegion regionOf(const QString &id, RegionTone tone, const QPainterPath &path)
{
    constexpr qreal kSoftCorner = 9;
    constexpr qreal kGap = 1.6;
    BodyRegion region;
    region.id = id;
    region.tone = tone;
    region.path = path;
    region.shape = tone == RegionTone::Muscle ? inset(softened(path, kSoftCorner), kGap) : path;
    region.polygon = flattened(path);
    region.box = region.polygon.boundingRect();
    return region;
}

/// Muscles of the limbs have round ends; what closes over the midline is left as drawn.
QPainterPath softShade(const QString &id, const QPainterPath &path)
{
    constexpr qreal kRoundest = 26;
    const QRectF box = path.boundingRect();
    return id.endsWith(kLeft) ? softened(path, std::min(kRoundest, 0.16 * std::max(box.width(), box.height())))
                              : path;
}

/// Reads one file; the first problem ends it.
class Reader
{
public:
    Reader(QIODevice &file, QString name, BodyView view)
        : m_xml(&file)
        , m_name(std::move(name))
    {
        m_drawing.view = view;
    }

    tl::expected<BodyDrawing, BodyArtProblem> read()
    {
        while (!m_xml.atEnd() && !m_problem) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement() && m_xml.name() == u"g")
                m_groups.pop_back();
        }
        if (!m_problem && m_xml.hasError())
            m_problem = {m_name, {}, m_xml.lineNumber(), m_xml.errorString()};
        if (!m_problem && m_drawing.outline.isEmpty())
            m_problem = {m_name, QStringLiteral("outline"), 0, QStringLiteral("there is no such path")};
        if (m_problem)
            return tl::make_unexpected(*m_problem);
        return std::move(m_drawing);
    }

private:
    void begin()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_xml.name() == u"svg")
            readFrame(attributes.value("viewBox"_L1));
        else if (m_xml.name() == u"g")
            m_groups.push_back(attributes.value("id"_L1).toString());
        if ((m_xml.name() == u"g" || m_xml.name() == u"path") && attributes.hasAttribute("transform"_L1))
            m_problem = {m_name, attributes.value("id"_L1).toString(), m_xml.lineNumber(),
                         QStringLiteral("a transform is not read: apply it to the points")};
        else if (m_xml.name() == u"path")
            readPath(attributes.value("id"_L1).toString(), attributes.value("d"_L1));
    }

    void readFrame(QStringView viewBox)
    {
        const QList<QStringView> n = viewBox.split(u' ', Qt::SkipEmptyParts);
        if (n.size() == 4)
            m_drawing.frame = {n[0].toDouble(), n[1].toDouble(), n[2].toDouble(), n[3].toDouble()};
        if (m_drawing.frame.isEmpty())
            m_problem = {m_name, {}, m_xml.lineNumber(), QStringLiteral("the viewBox needs four numbers")};
        // Mirrors at the middle of the frame.
        m_mirror = QTransform(-1, 0, 0, 1, 2 * m_drawing.midline(), 0);
    }

    void readPath(const QString &id, QStringView data)
    {
        const auto path = readSvgPath(data);
        if (!path) {
            m_problem = {m_name, id, path.error().position, path.error().text};
            return;
        }
        const std::optional<RegionTone> tone = m_groups.empty() ? std::nullopt : toneOf(m_groups.back());
        if (id == u"outline")
            m_drawing.outline = completed(*path, m_mirror);
        else if (tone)
            addRegion(id, *tone, *path);
        else if (id.startsWith(u"shade-"))
            addLine(m_drawing.shades, id, softShade(id, *path));
        else if (id.startsWith(u"fibre-"))
            addLine(m_drawing.fibres, id, *path);
        else if (id.startsWith(u"contour-"))
            addLine(m_drawing.contours, id, *path);
        else if (id.startsWith(u"zone-"))
            addZone(id, *path);
        else if (id.startsWith(u"landmark-"))
            addLine(m_drawing.landmarks, id, *path);
        else
            m_problem = {m_name, id, 0, QStringLiteral("a path outside the groups of regions needs a known name")};
    }

    void addRegion(const QString &id, RegionTone tone, const QPainterPath &path)
    {
        if (!id.endsWith(kLeft)) {
            m_drawing.regions.push_back(regionOf(id, tone, completed(path, m_mirror)));
            return;
        }
        m_drawing.regions.push_back(regionOf(id, tone, path));
        m_drawing.regions.push_back(regionOf(mirroredId(id), tone, m_mirror.map(path)));
    }

    void addZone(const QString &id, const QPainterPath &path)
    {
        addLine(m_drawing.zones, id, path);
        const QString name = id.section(u'-', 1, 1).toUpper();
        for (BodyLine &zone : m_drawing.zones) {
            if (zone.id == id || zone.id == mirroredId(id))
                zone.id = name;
        }
    }

    void addLine(std::vector<BodyLine> &lines, const QString &id, const QPainterPath &path)
    {
        const auto add = [&lines](const QString &name, const QPainterPath &line) {
            lines.push_back({name, line, line.boundingRect()});
        };
        add(id, id.endsWith(kLeft) ? path : completed(path, m_mirror));
        if (id.endsWith(kLeft))
            add(mirroredId(id), m_mirror.map(path));
    }

    QXmlStreamReader m_xml;
    QString m_name;
    BodyDrawing m_drawing;
    QTransform m_mirror;
    std::vector<QString> m_groups;
    std::optional<BodyArtProblem> m_problem;
};

BodyDrawing shippedDrawing(BodyView view)
{
    const QString name = view == BodyView::Back ? QStringLiteral("back.svg") : QStringLiteral("front.svg");
    QFile file(QStringLiteral(":/body/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened);
    if (!opened)
        return {};
    auto drawing = readBody(file, name, view);
    assert(drawing); // tests read what we ship
    return drawing ? std::move(*drawing) : BodyDrawing{};
}

} // namespace

tl::expected<BodyDrawing, BodyArtProblem> readBody(QIODevice &file, const QString &name, BodyView view)
{
    return Reader(file, name, view).read();
}

const VisualCentre &BodyRegion::centre() const
{
    if (!m_centre)
        m_centre = visualCentreOf(polygon);
    return *m_centre;
}

const BodyRegion *BodyDrawing::find(const QString &id) const
{
    const auto found = std::ranges::find(regions, id, &BodyRegion::id);
    return found == regions.end() ? nullptr : &*found;
}

const BodyRegion *BodyDrawing::at(QPointF point) const
{
    const auto holds = [&](const BodyRegion &region) {
        return region.box.contains(point) && region.polygon.containsPoint(point, Qt::OddEvenFill);
    };
    const auto found = std::ranges::find_if(regions, holds);
    return found == regions.end() ? nullptr : &*found;
}

const BodyRegion *BodyDrawing::nearest(QPointF point, qreal reach) const
{
    if (const BodyRegion *under = at(point))
        return under;
    const BodyRegion *best = nullptr;
    const bool onLeft = point.x() < midline();
    for (const BodyRegion &region : regions) {
        const bool hasSide = region.id.endsWith(kLeft) || region.id.endsWith(kRight);
        const bool across = hasSide && (region.box.center().x() < midline()) != onLeft;
        if (across || !region.box.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        const qreal distance = distanceToEdge(region.polygon, point);
        if (distance <= reach) {
            reach = distance;
            best = &region;
        }
    }
    return best;
}

QString BodyArtProblem::sentence() const
{
    const QString where = id.isEmpty() ? QStringLiteral("%1, line %2").arg(file).arg(position)
                                       : QStringLiteral("%1, path %2, position %3").arg(file, id).arg(position);
    return QStringLiteral("%1: %2").arg(where, text);
}

const BodyArt &BodyArt::shipped()
{
    static const BodyArt art{shippedDrawing(BodyView::Back), shippedDrawing(BodyView::Front)};
    return art;
}

} // namespace unknot::ui
