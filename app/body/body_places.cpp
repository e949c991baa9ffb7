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

QRectF BodyPlace::shown(const BodyRegion &region) const
{
    const QRectF box = region.tone == RegionTone::Limb ? BodyPainter(*drawing, {}, crop).seenBox(region) : region.box;
    return toPixels(box.intersected(units));
}

std::vector<BodyPlace> placeBodies(const QRectF &room, BodyView preferred, BodyCrop crop)
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
    if (pair < kClear && pair < 0.95 * single)
        return {place(art.drawing(preferred), crop, single,
                      {room.center().x() - alone.width() * single / 2, room.top()})};
    const qreal left = room.center().x() - ((back.width() + front.width()) * pair + kBetween) / 2;
    return {place(art.back, crop, pair, {left, room.top()}),
            place(art.front, crop, pair, {left + back.width() * pair + kBetween, room.top()})};
}

} // namespace unknot::ui
