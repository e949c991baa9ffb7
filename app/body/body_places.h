// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_painter.h"

#include <QRectF>
#include <QTransform>

#include <vector>

namespace unknot::ui {

/// Where one view of the body stands in the widget.
struct BodyPlace
{
    const BodyDrawing *drawing = nullptr;
    BodyCrop crop{};
    QRectF units;  ///< what is seen, in the drawing's units
    QRectF pixels; ///< where
    qreal scale = 1;

    QPointF toPixels(QPointF unit) const { return pixels.topLeft() + (unit - units.topLeft()) * scale; }
    QPointF toUnits(QPointF pixel) const { return units.topLeft() + (pixel - pixels.topLeft()) / scale; }
    QRectF toPixels(const QRectF &box) const { return {toPixels(box.topLeft()), box.size() * scale}; }
    QRectF toUnits(const QRectF &box) const { return {toUnits(box.topLeft()), box.size() / scale}; }
    /// The box of a region without what the crop hides, in units.
    QRectF seenBox(const BodyRegion &region) const;
    /// Where a region is seen, in pixels; empty where it lies beside what is seen.
    QRectF shown(const BodyRegion &region) const;
    QPointF centreOf(const BodyRegion &region) const { return toPixels(seenBox(region).center()); }
};

/// Both views beside each other where that costs no clarity, else `preferred` alone. The back always stands left:
/// a body does not mirror with the writing direction. `narrowest`: what is written under a body needs that much.
std::vector<BodyPlace> placeBodies(const QRectF &room, BodyView preferred, BodyCrop crop, qreal narrowest);

/// One view, larger than the room: the part of it around `centre`, never what lies beside the body.
BodyPlace placeEnlarged(const QRectF &room, BodyView view, qreal scale, QPointF centre);

} // namespace unknot::ui
