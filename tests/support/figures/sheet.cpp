// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figures/sheet.h"

#include "core/content/content.h"
#include "core/figure/figures.h"

#include <QPainter>

#include <algorithm>

namespace unknot::test {

namespace {

constexpr int kColumns = 4;
constexpr QSize kCell{440, 300};
constexpr int kCaption = 30;

void paintCell(QPainter &painter, const QRect &cell, const figure::Animation &animation, const SheetLook &look)
{
    const ui::FigurePainter figure(animation, look.figure);
    const std::vector<std::size_t> poses = figure::keyPoses(animation);
    const auto rooms = ui::roomsFor(poses.size(), figure.size(), cell);
    for (std::size_t i = 0; i < poses.size(); ++i)
        figure.paint(painter, rooms[i].adjusted(4, 4, -4, -4), figure::stillOf(animation, poses[i]), false);
}

} // namespace

QImage contactSheet(const content::Content &content, const figure::Figures &figures, const SheetLook &look)
{
    const int caption = look.hasCaptions ? kCaption : 0;
    const int count = static_cast<int>(content.techniques.size());
    const int rows = (count + kColumns - 1) / kColumns;
    QImage sheet(kColumns * kCell.width(), rows * (kCell.height() + caption), QImage::Format_ARGB32_Premultiplied);
    sheet.fill(look.ground);
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(16);
    painter.setFont(font);
    for (int i = 0; i < count; ++i) {
        const content::Technique &technique = content.techniques[static_cast<std::size_t>(i)];
        const content::Way &way = technique.ways.front();
        const figure::Animation *animation = figures.find(technique.id, way.id, way.position);
        const QPoint corner(i % kColumns * kCell.width(), i / kColumns * (kCell.height() + caption));
        if (animation != nullptr)
            paintCell(painter, {corner, kCell}, *animation, look);
        if (caption == 0)
            continue;
        painter.setPen(look.text);
        painter.drawText(QRect(corner + QPoint(12, kCell.height()), QSize(kCell.width() - 24, caption)),
                         Qt::AlignHCenter | Qt::AlignVCenter,
                         QString::fromStdString(technique.ref + "  " + technique.name));
    }
    return sheet;
}

} // namespace unknot::test
