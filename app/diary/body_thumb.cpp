// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/body_thumb.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/body_colours.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kHeight = 64;
constexpr int kWidth = 84;

/// The empty body is the same on every card: painted once for each size and theme.
QPixmap emptyBody(const BodyPainter &body, BodyView view, qreal scale, const Tokens &tokens)
{
    const QString key = QStringLiteral("unknot-thumb-%1-%2-%3")
                            .arg(static_cast<int>(view))
                            .arg(static_cast<int>(tokens.scheme))
                            .arg(scale);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap::fromImage(body.picture(scale));
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

} // namespace

BodyThumb::BodyThumb(const std::vector<DayRow::Place> &places, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const auto &place : places)
        m_marks[place.id] = place.level;
}

QSize BodyThumb::sizeHint() const
{
    return {scaled(kWidth), scaled(kHeight)};
}

void BodyThumb::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    BodyColours colours = bodyColours(palette());
    colours.ground = tokens.card;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ratio = devicePixelRatioF();
    qreal left = 0;
    for (const BodyView view : {BodyView::Back, BodyView::Front}) {
        const BodyPainter body(BodyArt::shipped().drawing(view), colours, BodyCrop::Trunk);
        const QRectF bounds = body.bounds();
        const qreal scale = std::min(height() / bounds.height(), width() / 2.0 / bounds.width());
        painter.drawPixmap(QRectF(left, 0, bounds.width() * scale, bounds.height() * scale),
                           emptyBody(body, view, scale * ratio, tokens), {});
        painter.save();
        painter.translate(left, 0);
        painter.scale(scale, scale);
        painter.translate(-bounds.topLeft());
        // Numbers would cover the body at this size; the colours are those of the ramp, the words stand beside it.
        const BodyDrawing &drawing = BodyArt::shipped().drawing(view);
        painter.setPen(QPen(tokens.bodyLine, 1 / scale));
        for (const auto &[id, level] : m_marks) {
            const BodyRegion *region = drawing.find(id);
            if (!region)
                continue;
            painter.setBrush(level ? tokens.severity[static_cast<std::size_t>(std::clamp(*level, 0, 10))]
                                   : tokens.accent);
            painter.drawPath(region->shape);
        }
        painter.restore();
        left += width() / 2.0;
    }
}

} // namespace unknot::ui
