// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/body_colours.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <future>

/// The painting half of the body map.
namespace unknot::ui {

namespace {

QFont sideFont()
{
    QFont font = fontOf(Type::Note, Weight::Strong);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

} // namespace

QRectF BodyMap::room() const
{
    return QRectF(rect()).adjusted(4, 4, -4, -QFontMetricsF(sideFont()).height() - space::inside);
}

qreal BodyMap::narrowest() const
{
    return 2 * sideWidth() + space::inside;
}

void BodyMap::place()
{
    const bool both = showsBoth();
    if (m_zoom.isEnlarged()) {
        m_places = {placeEnlarged(room(), m_view, usualScale() * m_zoom.factor(), m_zoom.centre)};
        m_zoom.centre = m_places.front().units.center();
    } else {
        m_places = placeBodies(room(), m_view, m_zoom.isWhole() ? BodyCrop::Whole : BodyCrop::Trunk, narrowest());
    }
    if (m_places.size() == 1)
        m_currentView = m_places.front().drawing->view;
    if (both != showsBoth() || !showsBoth())
        emit viewsChanged();
    emit zoomChanged();
    update();
}

void BodyMap::renewPictures()
{
    const qreal ratio = devicePixelRatioF();
    const auto sizeOf = [ratio](const BodyPlace &place) {
        return (place.units.size() * place.scale * ratio).toSize();
    };
    const BodyColours colours = bodyColours(palette());
    // Both bodies at once: each takes a core for some hundredths of a second on a large screen.
    std::map<BodyView, std::future<QImage>> drawn;
    for (const BodyPlace &place : m_places) {
        const Picture &known = m_pictures[place.drawing->view];
        if (known.image.size() != sizeOf(place) || known.units != place.units)
            drawn[place.drawing->view] = std::async(std::launch::async, [&place, colours, ratio] {
                return BodyPainter(*place.drawing, colours, place.crop).picture(place.scale * ratio, place.units);
            });
    }
    for (const BodyPlace &place : m_places) {
        const auto made = drawn.find(place.drawing->view);
        if (made == drawn.end())
            continue;
        Picture &kept = m_pictures[place.drawing->view];
        kept = {made->second.get(), place.units};
        kept.image.setDevicePixelRatio(ratio);
    }
}

void BodyMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    renewPictures();
    for (const BodyPlace &place : m_places) {
        paintPlace(painter, place, event->rect());
        paintSides(painter, place);
    }
    paintName(painter);
    if (!m_before.isNull()) {
        painter.setOpacity(m_fading.currentValue().toReal());
        painter.drawPixmap(0, 0, m_before);
    }
}

void BodyMap::paintPlace(QPainter &painter, const BodyPlace &place, const QRectF &dirty)
{
    if (!place.pixels.intersects(dirty))
        return;
    painter.drawImage(place.pixels.topLeft(), m_pictures[place.drawing->view].image);
    BodyMarks marks = m_marks;
    if (hasFocus() && m_ringShown && place.drawing->view == m_currentView)
        marks.focused = m_current;
    painter.save();
    if (m_zoom.isEnlarged())
        painter.setClipRect(place.pixels, Qt::IntersectClip);
    painter.translate(place.pixels.topLeft());
    painter.scale(place.scale, place.scale);
    painter.translate(-place.units.topLeft());
    BodyPainter(*place.drawing, bodyColours(palette()), place.crop)
        .paintMarks(painter, marks, place.toUnits(dirty), place.scale);
    painter.restore();
}

void BodyMap::paintSides(QPainter &painter, const BodyPlace &place)
{
    const bool isBack = place.drawing->view == BodyView::Back;
    // A small body is narrower than the names of its sides.
    const qreal wide = std::max(place.pixels.width(), 2 * sideWidth() + space::inside);
    const qreal bottom =
        std::ranges::max(m_places, {}, [](const BodyPlace &p) { return p.pixels.bottom(); }).pixels.bottom();
    const QRectF line(place.pixels.center().x() - wide / 2, bottom, wide, height() - bottom);
    painter.setFont(sideFont());
    painter.setPen(tokensOf(palette()).quiet);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, isBack ? tr("YOUR LEFT") : tr("YOUR RIGHT"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, isBack ? tr("YOUR RIGHT") : tr("YOUR LEFT"));
    const QString view = isBack ? tr("back") : tr("front");
    if (QFontMetricsF(sideFont()).horizontalAdvance(view) < wide - 2 * (sideWidth() + space::between))
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, view); // with large text the picture says it
}

qreal BodyMap::sideWidth() const
{
    const QFontMetricsF metrics(sideFont());
    return std::max(metrics.horizontalAdvance(tr("YOUR LEFT")), metrics.horizontalAdvance(tr("YOUR RIGHT")));
}

QString BodyMap::named() const
{
    if (!m_marks.hovered.isEmpty())
        return m_marks.hovered;
    return hasFocus() && m_ringShown ? m_current : QString();
}

QString BodyMap::nameText(const QString &id) const
{
    const auto often = m_marks.heat.find(id);
    if (often == m_marks.heat.end())
        return find(id)->name;
    return tr("%1, %2 of %3 days").arg(find(id)->name).arg(often->second.days).arg(often->second.logged);
}

namespace {

/// The tag beside what covers it, on the side that asks for the shorter way; empty where there is no room.
QRectF beside(const QRectF &covered, QRectF tag, qreal width)
{
    if (!tag.intersects(covered))
        return tag;
    const bool isLeft = tag.center().x() < covered.center().x();
    if (isLeft)
        tag.moveRight(covered.left() - space::inside);
    else
        tag.moveLeft(covered.right() + space::inside);
    return tag.left() >= 0 && tag.right() <= width ? tag : QRectF();
}

} // namespace

QRectF BodyMap::nameRect(const QString &id) const
{
    const MapRegion *region = find(id);
    const QRectF spot = rectOf(id);
    if (region == nullptr || spot.isEmpty())
        return {};
    const QFontMetricsF metrics(fontOf(Type::Body, Weight::Strong));
    QSizeF size(metrics.horizontalAdvance(nameText(id)) + 2 * space::near, metrics.height() + space::inside);
    size.setWidth(std::min<qreal>(size.width(), width() - 8));
    QRectF tag(QPointF(spot.center().x() - size.width() / 2, spot.top() - size.height() - space::inside), size);
    tag.moveLeft(std::clamp(tag.left(), 4.0, std::max(4.0, width() - size.width() - 4)));
    if (tag.top() < 2)
        tag.moveTop(spot.bottom() + space::inside);
    return beside(m_covered, tag, width());
}

void BodyMap::keepNamesOff(const QRect &covered)
{
    if (m_covered == QRectF(covered))
        return;
    refresh(named());
    m_covered = covered;
    refresh(named());
}

void BodyMap::paintName(QPainter &painter)
{
    const QString id = named();
    const QRectF tag = nameRect(id);
    if (tag.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    paint::box(painter, tag, t.text, Qt::transparent, 0, tag.height() / 2);
    const QFont font = fontOf(Type::Body, Weight::Strong);
    painter.setFont(font);
    painter.setPen(t.window);
    painter.drawText(tag, Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(nameText(id), Qt::ElideMiddle, tag.width() - 16));
}

} // namespace unknot::ui
