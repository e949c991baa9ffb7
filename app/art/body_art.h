// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_geometry.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

class QIODevice;

namespace unknot::ui {

enum class BodyView { Back, Front };

/// What a region is to the painter. Blank areas carry the rest of the trunk and are never marked.
enum class RegionTone { Muscle, Midline, Limb, Blank };

struct BodyRegion
{
    QString id;
    RegionTone tone{};
    QPainterPath path;  ///< shares its border with the neighbours: no gap between two regions
    QPainterPath shape; ///< what is painted: muscles stand a hair apart and have soft corners
    QPolygonF polygon;  ///< the path for hit tests
    QRectF box;

    bool isBlank() const { return tone == RegionTone::Blank; }
    /// Sought when it is first asked for, by the thread that paints.
    const VisualCentre &centre() const;

private:
    mutable std::optional<VisualCentre> m_centre;
};

struct BodyLine
{
    QString id;
    QPainterPath path;
    QRectF box;
};

/// One view of the body as drawn in resources/body, both halves, in the units of the drawing (about 1500 from head
/// to heel). Picture-left is the person's left from behind and the person's right from the front.
struct BodyDrawing
{
    BodyView view{};
    QRectF frame;
    QPainterPath outline;
    std::vector<BodyRegion> regions;
    std::vector<BodyLine> shades;    ///< quiet modelling of the limbs
    std::vector<BodyLine> fibres;    ///< how the muscles run
    std::vector<BodyLine> contours;  ///< folds, ears, navel
    std::vector<BodyLine> zones;     ///< where nothing is pressed, by the content's id: "Z1"; both sides have one
    std::vector<BodyLine> landmarks; ///< what helps to find a place: spine, edge of the blade, collarbone

    qreal midline() const { return frame.center().x(); }
    const BodyRegion *find(const QString &id) const;
    /// The region under a point; null outside the body.
    const BodyRegion *at(QPointF point) const;
    /// The same, else the nearest within reach on the point's own side of the midline. A blank area answers for
    /// itself.
    const BodyRegion *nearest(QPointF point, qreal reach) const;
};

/// Where a drawing could not be read.
struct BodyArtProblem
{
    QString file;
    QString id;             ///< of the path; empty: the file itself
    qsizetype position = 0; ///< in the path data, or the line of the file
    QString text;

    QString sentence() const;
};

tl::expected<BodyDrawing, BodyArtProblem> readBody(QIODevice &file, const QString &name, BodyView view);

/// Both drawings, read once from the program's resources.
struct BodyArt
{
    BodyDrawing back;
    BodyDrawing front;

    const BodyDrawing &drawing(BodyView view) const { return view == BodyView::Back ? back : front; }

    static const BodyArt &shipped();
};

} // namespace unknot::ui
