// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon.h"

#include <QColor>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cassert>

namespace unknot::ui {

QPixmap picture(const QString &name, int size, const QColor &color, double pixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    assert(renderer.isValid());
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace unknot::ui
