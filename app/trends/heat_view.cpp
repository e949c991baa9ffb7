// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/heat_view.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/body_colours.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kHeight = 250;

} // namespace

HeatView::HeatView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatView::show(const BodyHeat &heat, const std::vector<std::pair<base::RegionId, QString>> &names)
{
    m_marks = {};
    QStringList said;
    for (const auto &place : heat.places) {
        const auto level = place.usual ? std::optional(static_cast<int>(std::lround(*place.usual))) : std::nullopt;
        m_marks.levels[QString::fromStdString(place.region.text())] = level;
        for (const auto &[region, name] : names)
            if (region == place.region)
                said << (level ? QStringLiteral("%1 %2").arg(name).arg(*level) : name);
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    m_painted = {};
    update();
}

QSize HeatView::sizeHint() const
{
    return {scaled(kHeight * 1.22), scaled(kHeight)};
}

void HeatView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painted = {};
        updateGeometry();
    }
}

void HeatView::paintEvent(QPaintEvent *)
{
    if (m_painted.isNull() || m_painted.deviceIndependentSize().toSize() != size()) {
        const qreal ratio = devicePixelRatioF();
        m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        painter.setFont(fontOf(Type::Note));
        BodyColours colours = bodyColours(palette());
        colours.ground = tokensOf(palette()).card;
        qreal left = 0;
        for (const BodyView view : {BodyView::Back, BodyView::Front}) {
            const BodyPainter body(BodyArt::shipped().drawing(view), colours, BodyCrop::Trunk);
            const QRectF bounds = body.bounds();
            const qreal scale = std::min(height() / bounds.height(), width() / 2.0 / bounds.width());
            painter.drawImage(QRectF(left, 0, bounds.width() * scale, bounds.height() * scale),
                              body.picture(scale * ratio));
            painter.save();
            painter.translate(left, 0);
            painter.scale(scale, scale);
            painter.translate(-bounds.topLeft());
            painter.setRenderHint(QPainter::Antialiasing);
            body.paintMarks(painter, m_marks, bounds, scale);
            painter.restore();
            left += width() / 2.0;
        }
    }
    QPainter(this).drawPixmap(0, 0, m_painted);
}

} // namespace unknot::ui
