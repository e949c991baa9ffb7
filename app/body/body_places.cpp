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
