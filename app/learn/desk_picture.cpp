// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/desk_picture.h"

#include "app/art/figure_colours.h"
#include "app/art/figure_painter.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

// Everything is drawn in this space and then scaled to what there is.
constexpr QRectF kSpace{0, 30, 440, 258};
constexpr int kTallest = 420; ///< the text below it is what grows with the text size
constexpr int kNarrowest = 240;
constexpr double kEdge = 3;
constexpr double kBadge = 11;

/// A limb: the joints it goes through, how thick it is and what it wears.
struct Limb
{
    std::array<QPointF, 3> joints;
    double width;
    QColor FigureColours::*colour;
};

constexpr QPointF kHead{154, 66};
constexpr double kHeadRadius = 23;
constexpr QPointF kHairOff{-8, -9}; ///< from the middle of the head
constexpr QPointF kEar{152, 72};
constexpr double kEarRadius = 4.5;
constexpr QPointF kEye{171, 62};
constexpr QPointF kTopOfScreen{348, 62};

/// Back to front.
constexpr std::array kLimbs{
    Limb{{{{152, 98}, {153, 90}, {154, 80}}}, 17, &FigureColours::skin},        // neck
    Limb{{{{150, 186}, {148, 140}, {151, 108}}}, 40, &FigureColours::shirt},    // hips, back, shoulders
    Limb{{{{226, 266}, {240, 270}, {252, 271}}}, 15, &FigureColours::hair},     // shoe
    Limb{{{{150, 190}, {226, 190}, {226, 262}}}, 27, &FigureColours::trousers}, // thigh and shank
    Limb{{{{152, 114}, {158, 160}, {240, 156}}}, 15, &FigureColours::skin},     // arm
    Limb{{{{152, 112}, {153, 122}, {155, 138}}}, 20, &FigureColours::shirt},    // sleeve
};

/// Where each number stands, in the order of the steps.
constexpr std::array<QPointF, 6> kNumbers{{{378, 56}, {112, 56}, {190, 132}, {92, 150}, {258, 192}, {276, 262}}};

void drawFurniture(QPainter &painter, const Tokens &t)
{
    painter.setPen(QPen(t.hairline, 2));
    painter.drawLine(QPointF(20, 281), QPointF(420, 281));
    painter.setPen(QPen(t.outline, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{112, 96}, {118, 210}, {206, 210}}); // back and seat
    painter.drawLine(QPointF(160, 212), QPointF(160, 268));
    painter.drawLine(QPointF(124, 274), QPointF(196, 274));
    painter.drawLine(QPointF(244, 170), QPointF(420, 170)); // table
    painter.drawLine(QPointF(404, 172), QPointF(404, 278));
    painter.drawLine(QPointF(364, 168), QPointF(364, 120)); // screen and its foot
    painter.drawLine(QPointF(348, 166), QPointF(378, 166));
    painter.setPen(QPen(t.text, 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(352, 66), QPointF(352, 140));
    painter.setPen(QPen(t.text, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(252, 164), QPointF(292, 164)); // keyboard
}

QPainterPath pathOf(const Limb &limb)
{
    QPainterPath path(limb.joints.front());
    path.lineTo(limb.joints[1]);
    path.lineTo(limb.joints[2]);
    return path;
}

void drawHead(QPainter &painter, const FigureColours &colours)
{
    QPainterPath head;
    head.addEllipse(kHead, kHeadRadius, kHeadRadius);
    painter.fillPath(head, colours.skin);
    painter.save();
    painter.setClipPath(head);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hair);
    painter.drawEllipse(kHead + kHairOff, kHeadRadius, kHeadRadius);
    painter.restore();
    painter.setPen(QPen(colours.line, kEdge / 2));
    painter.setBrush(colours.skin);
    painter.drawEllipse(kEar, kEarRadius, kEarRadius + 1);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(head);
}

void drawPerson(QPainter &painter, const FigureColours &colours)
{
    painter.setBrush(Qt::NoBrush);
    for (const Limb &limb : kLimbs) {
        for (const auto &[colour, width] :
             {std::pair(colours.line, limb.width + kEdge), std::pair(colours.*limb.colour, limb.width)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(pathOf(limb));
        }
    }
    drawHead(painter, colours);
}

void drawNumbers(QPainter &painter, const Tokens &t)
{
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.drawLine(kEye, kTopOfScreen);
    QFont font = fontOf(Type::Note, Weight::Strong);
    font.setPixelSize(13);
    painter.setFont(font);
    for (std::size_t i = 0; i < kNumbers.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(kNumbers.at(i), kBadge, kBadge);
        painter.setPen(t.onAccent);
        const QRectF box(kNumbers.at(i) - QPointF(kBadge, kBadge), QSizeF(2 * kBadge, 2 * kBadge));
        painter.drawText(box, Qt::AlignCenter, QString::number(i + 1));
    }
}

} // namespace

DeskPicture::DeskPicture(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(
        tr("A person at a desk, from the side: back against the chair, head above the shoulders, elbows by "
           "the side, feet flat, eyes level with the top of the screen."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DeskPicture::minimumSizeHint() const
{
    return {kNarrowest, sizeHint().height()};
}

QSize DeskPicture::sizeHint() const
{
    const int tall = std::min(scaled(kSpace.height()), kTallest);
    return {static_cast<int>(tall * kSpace.width() / kSpace.height()), tall};
}

void DeskPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width() / kSpace.width(), height() / kSpace.height());
    painter.translate((width() - kSpace.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    painter.translate(-kSpace.topLeft());
    const Tokens &t = tokensOf(palette());
    drawFurniture(painter, t);
    drawPerson(painter, figureColours(palette()));
    drawNumbers(painter, t);
}

} // namespace unknot::ui
