// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_places.h"

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr qreal kBetween = 28;
constexpr qreal kClear = 0.56; ///< pixels a unit at which the smallest region is wide enough for a finger
constexpr qreal kLargest = 2.4;

QRectF seen(const BodyDrawing &drawing, BodyCrop crop)
{
    return BodyPainter(drawing, {}, crop).bounds();
}

BodyPlace place(const BodyDrawing &drawing, BodyCrop crop, qreal scale, QPointF topLeft)
{
    const QRectF units = seen(drawing, crop);
    return {&drawing, crop, units, QRectF(topLeft, units.size() * scale), scale};
}

} // namespace

QRectF BodyPlace::seenBox(const BodyRegion &region) const
{
    return region.tone == RegionTone::Limb ? BodyPainter(*drawing, {}, crop).seenBox(region) : region.box;
}

QRectF BodyPlace::shown(const BodyRegion &region) const
{
    const QRectF box = seenBox(region).intersected(units);
    return box.isEmpty() ? QRectF() : toPixels(box);
}

BodyPlace placeEnlarged(const QRectF &room, BodyView view, qreal scale, QPointF centre)
{
    const BodyDrawing &drawing = BodyArt::shipped().drawing(view);
    const QRectF whole = seen(drawing, BodyCrop::Trunk);
    const QSizeF size = (room.size() / scale).boundedTo(whole.size());
    QRectF units(centre - QPointF(size.width(), size.height()) / 2, size);
    units.moveLeft(std::clamp(units.left(), whole.left(), whole.right() - size.width()));
    units.moveTop(std::clamp(units.top(), whole.top(), whole.bottom() - size.height()));
    const QSizeF pixels = size * scale;
    return {&drawing, BodyCrop::Trunk, units, QRectF({room.center().x() - pixels.width() / 2, room.top()}, pixels),
            scale};
}

std::vector<BodyPlace> placeBodies(const QRectF &room, BodyView preferred, BodyCrop crop, qreal narrowest)
{
    const BodyArt &art = BodyArt::shipped();
    const QSizeF back = seen(art.back, crop).size(), front = seen(art.front, crop).size();
    const qreal tall = std::max(back.height(), front.height());
    const qreal byHeight = std::min(room.height() / tall, kLargest);
    const qreal pair = std::min(byHeight, (room.width() - kBetween) / (back.width() + front.width()));
    const QSizeF alone = preferred == BodyView::Back ? back : front;
    const qreal single = std::min(byHeight, room.width() / alone.width());
    if (single <= 0)
        return {};
    const bool isCramped = 2 * narrowest + kBetween > room.width();
    if (isCramped || (pair < kClear && pair < 0.95 * single))
        return {place(art.drawing(preferred), crop, single,
                      {room.center().x() - alone.width() * single / 2, room.top()})};
    const qreal apart = std::max((back.width() + front.width()) * pair / 2, narrowest) + kBetween;
    const auto centred = [&](const QSizeF &size, qreal x) {
        return QPointF(x - size.width() * pair / 2, room.top());
    };
    return {place(art.back, crop, pair, centred(back, room.center().x() - apart / 2)),
            place(art.front, crop, pair, centred(front, room.center().x() + apart / 2))};
}

} // namespace unknot::ui
