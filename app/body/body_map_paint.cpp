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

void BodyMap::place()
{
    const bool both = showsBoth();
    // The names of the sides stand in one line under each body, in two where the text is too large for that.
    const QFontMetricsF metrics(sideFont());
    const qreal names = metrics.horizontalAdvance(tr("YOUR LEFT")) + metrics.horizontalAdvance(tr("YOUR RIGHT"));
    for (m_sideLines = 1; m_sideLines <= 2; ++m_sideLines) {
        const qreal room = m_sideLines * metrics.lineSpacing() + space::inside;
        m_places = placeBodies(QRectF(rect()).adjusted(4, 4, -4, -room), m_view, m_crop);
        if (m_places.empty() || names + space::inside <= m_places.front().pixels.width())
            break;
    }
    m_sideLines = std::min(m_sideLines, 2);
    if (m_places.size() == 1)
        m_currentView = m_places.front().drawing->view;
    if (both != showsBoth() || !showsBoth())
        emit viewsChanged();
    update();
}

const QImage &BodyMap::picture(const BodyPlace &place)
{
    QImage &kept = m_pictures[place.drawing->view];
    const qreal ratio = devicePixelRatioF();
    const QSize wanted = (place.units.size() * place.scale * ratio).toSize();
    if (kept.size() != wanted) {
        kept = BodyPainter(*place.drawing, bodyColours(palette()), place.crop).picture(place.scale * ratio);
        kept.setDevicePixelRatio(ratio);
    }
    return kept;
}

void BodyMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const BodyPlace &place : m_places) {
        paintPlace(painter, place, event->rect());
        paintSides(painter, place);
    }
    paintName(painter);
}

void BodyMap::paintPlace(QPainter &painter, const BodyPlace &place, const QRectF &dirty)
{
    if (!place.pixels.intersects(dirty))
        return;
    painter.drawImage(place.pixels.topLeft(), picture(place));
    BodyMarks marks = m_marks;
    if (hasFocus() && m_ringShown && place.drawing->view == m_currentView)
        marks.focused = m_current;
    painter.save();
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
    const QRectF line(place.pixels.left(), place.pixels.bottom(), place.pixels.width(),
                      height() - place.pixels.bottom());
    const auto name = [this](bool isLeft) {
        QString words = isLeft ? tr("YOUR LEFT") : tr("YOUR RIGHT");
        return m_sideLines > 1 ? words.replace(u' ', u'\n') : words;
    };
    painter.setFont(sideFont());
    painter.setPen(tokensOf(palette()).quiet);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name(isBack));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, name(!isBack));
    const QString view = isBack ? tr("back") : tr("front");
    const QFontMetricsF metrics(sideFont());
    const qreal side = metrics.horizontalAdvance(tr("YOUR RIGHT")) + space::between;
    if (metrics.horizontalAdvance(view) < line.width() - 2 * side) // large text: the picture says it
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, view);
}

QString BodyMap::named() const
{
    if (!m_marks.hovered.isEmpty())
        return m_marks.hovered;
    return hasFocus() && m_ringShown ? m_current : QString();
}

QRectF BodyMap::nameRect(const QString &id) const
{
    const MapRegion *region = find(id);
    const QRectF spot = rectOf(id);
    if (region == nullptr || spot.isEmpty())
        return {};
    const QFontMetricsF metrics(fontOf(Type::Body, Weight::Strong));
    QSizeF size(metrics.horizontalAdvance(region->name) + 2 * space::near, metrics.height() + space::inside);
    size.setWidth(std::min<qreal>(size.width(), width() - 8));
    QRectF tag(QPointF(spot.center().x() - size.width() / 2, spot.top() - size.height() - space::inside), size);
    tag.moveLeft(std::clamp(tag.left(), 4.0, std::max(4.0, width() - size.width() - 4)));
    if (tag.top() < 2)
        tag.moveTop(spot.bottom() + space::inside);
    return tag;
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
                     QFontMetricsF(font).elidedText(find(id)->name, Qt::ElideMiddle, tag.width() - 16));
}

} // namespace unknot::ui
