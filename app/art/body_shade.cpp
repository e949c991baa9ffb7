// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_shade.h"

#include "app/art/body_art.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace unknot::ui {

namespace {

/// One pass of a running mean along rows or columns.
void blur(std::vector<float> &values, int lines, int length, int lineStep, int step, int radius)
{
    std::vector<float> line(static_cast<std::size_t>(length));
    for (int l = 0; l < lines; ++l) {
        const auto at = [&](int i) -> float & {
            const int place = l * lineStep + std::clamp(i, 0, length - 1) * step;
            return values[static_cast<std::size_t>(place)];
        };
        float sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += at(i);
        for (int i = 0; i < length; ++i) {
            line[static_cast<std::size_t>(i)] = sum / static_cast<float>(2 * radius + 1);
            sum += at(i + radius + 1) - at(i - radius);
        }
        for (int i = 0; i < length; ++i)
            at(i) = line[static_cast<std::size_t>(i)];
    }
}

} // namespace

QImage edgeShade(const BodyDrawing &drawing, const QColor &colour)
{
    constexpr qreal kPixels = 0.25; // a unit
    constexpr int kRadius = 2;
    constexpr float kDeepest = 0.52F;
    const QSize size = (drawing.frame.size() * kPixels).toSize();
    QImage body(size, QImage::Format_ARGB32_Premultiplied);
    body.fill(Qt::black);
    QPainter painter(&body);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixels, kPixels);
    painter.translate(-drawing.frame.topLeft());
    painter.fillPath(drawing.outline, Qt::white);
    painter.end();
    std::vector<float> outside;
    outside.reserve(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    for (int y = 0; y < size.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(body.constScanLine(y));
        for (int x = 0; x < size.width(); ++x)
            outside.push_back(1.0F - static_cast<float>(qRed(line[x])) / 255.0F);
    }
    for (int pass = 0; pass < 3; ++pass) {
        blur(outside, size.height(), size.width(), size.width(), 1, kRadius);
        blur(outside, size.width(), size.height(), 1, size.width(), kRadius);
    }
    QImage shade(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(shade.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int place = y * size.width() + x;
            const float depth = outside[static_cast<std::size_t>(place)] * kDeepest;
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), static_cast<int>(depth * 255));
        }
    }
    return shade.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void copyMirrored(QImage &image, int half)
{
    const int rest = image.width() - half;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::reverse_copy(line, line + rest, line + half);
    }
}

} // namespace unknot::ui
