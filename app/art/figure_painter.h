// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

#include <QColor>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace unknot::ui {

/// Every colour of the figure and what stands around it.
struct FigureColours
{
    QColor line;
    QColor skin;
    QColor hair;
    QColor shirt;
    QColor trousers;
    QColor floor;
    QColor mat;
    QColor wall;
    QColor wood;
    QColor cloth;
    QColor tool; ///< ball, roller, hook
    QColor toolEnd;
    QColor warm;
    QColor cold;
    QColor mark;  ///< on a cold pack
    QColor glow;  ///< the sore place
    QColor arrow; ///< which way something moves
};

/// Paints scenes of one animation at one scale, so that it stands still while it moves.
class FigurePainter
{
public:
    FigurePainter(const figure::Animation &animation, const FigureColours &colours);
    /// `room` is that of the animation, if it is known.
    FigurePainter(const figure::Animation &animation, const FigureColours &colours, const figure::Box &room);

    /// The room that it needs at any time, in metres: as wide and high as this.
    QSizeF size() const { return m_bounds.size(); }
    /// Pixels of a metre in such a room.
    double scaleIn(const QSizeF &room) const;
    /// `mirrored`: the other side of the body.
    void paint(QPainter &painter, const QRectF &room, const figure::Scene &scene, bool mirrored) const;

private:
    QColor colourOf(const figure::Outline &outline) const;
    QColor colourOf(figure::Stuff stuff) const;
    void paintFloor(QPainter &painter, const figure::Drawing &drawing) const;
    void paintParts(QPainter &painter, std::span<const figure::Outline> outlines) const;
    void paintGlow(QPainter &painter, const figure::Glow &glow, double share) const;
    void paintArrow(QPainter &painter, const figure::ArrowLine &line) const;

    const figure::Animation &m_animation;
    FigureColours m_colours;
    QRectF m_bounds; ///< y down
};

/// Rooms for several pictures of this shape: side by side or one below the other, whichever shows them larger.
std::vector<QRectF> roomsFor(std::size_t count, const QSizeF &shape, const QRectF &whole);

} // namespace unknot::ui
