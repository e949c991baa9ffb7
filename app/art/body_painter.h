// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_art.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <set>

class QPainter;

namespace unknot::ui {

/// The colours of the theme that the body is painted with.
struct BodyColours
{
    QColor ground; ///< of the page around the body
    QColor skin;
    QColor line;
    QColor muscle;
    QColor hatch;
    QColor accent;
    QColor focus; ///< of the ring around the region that the keyboard is on
    std::array<QColor, 11> severity;

    friend bool operator==(const BodyColours &, const BodyColours &) = default;
};

/// Trunk: head to mid-thigh, arms to the wrist, the limbs fading out. Whole: for reports and when zoomed out.
enum class BodyCrop { Trunk, Whole };

/// On how many of the days that were logged a place was marked.
struct MarkedOn
{
    int days = 0;
    int logged = 0;

    friend bool operator==(const MarkedOn &, const MarkedOn &) = default;
};

/// What lies on the body: all by region id.
struct BodyMarks
{
    std::map<QString, std::optional<int>> levels; ///< marked, with or without a level
    std::map<QString, MarkedOn> heat;             ///< how often, over a time; instead of levels
    std::set<QString> outlined;                   ///< the marks of the day before
    std::set<QString> sources;                    ///< where the pain can sometimes come from
    bool zonesShown = false;                      ///< hatched: where nothing is pressed
    QString selected;
    QString hovered;
    QString focused;

    /// Whether anything is to be painted on a region.
    bool concern(const QString &id) const;
};

/// Paints one view in the drawing's own units: scale and place the painter first.
class BodyPainter
{
public:
    BodyPainter(const BodyDrawing &drawing, const BodyColours &colours, BodyCrop crop);

    /// What can be seen, in units.
    QRectF bounds() const;
    /// Whether a point of the body can be seen: the trunk ends at mid-thigh and wrist.
    bool shows(QPointF point) const;

    /// The part of a region's box that can be seen.
    QRectF seenBox(const BodyRegion &region) const;

    /// The body without marks, `scale` pixels a unit: slow, to be kept until size or theme change.
    QImage picture(qreal scale) const { return picture(scale, bounds()); }
    /// A part of it.
    QImage picture(qreal scale, const QRectF &units) const;
    /// The marks that touch `dirty`, over the picture. `scale` keeps lines and numbers readable.
    void paintMarks(QPainter &painter, const BodyMarks &marks, const QRectF &dirty, qreal scale) const;
    /// Both, in lines and fills alone, without a cache and without fading: for paper.
    void paint(QPainter &painter, const BodyMarks &marks, qreal scale) const;

    /// The rectangle that changes when a region's mark changes, in units.
    QRectF reachOf(const BodyRegion &region, qreal scale) const;

private:
    void paintBody(QPainter &painter, const QRectF &area, bool isRound) const;
    void paintRoundness(QPainter &painter) const;
    void paintOutline(QPainter &painter) const;
    void paintLines(QPainter &painter, const QRectF &area) const;
    void paintFill(QPainter &painter, const BodyRegion &region, const BodyMarks &marks, qreal scale) const;
    void paintEdge(QPainter &painter, const BodyRegion &region, const QColor &colour, qreal width, bool dashed) const;
    void paintZones(QPainter &painter, const QRectF &dirty, qreal scale) const;
    void paintNumbers(QPainter &painter, const BodyRegion &region, const BodyMarks &marks, qreal scale) const;
    void paintNumber(QPainter &painter, const BodyRegion &region, int number, const QColor &ground,
                     qreal scale) const;
    void paintBeside(QPainter &painter, const VisualCentre &place, const QString &text, const QColor &ground,
                     qreal scale) const;
    QColor severity(int level) const;
    void fadeLimbs(QPainter &painter) const;
    VisualCentre numberPlace(const BodyRegion &region) const;
    QBrush fading(const BodyRegion &region, const QColor &colour) const;

    const BodyDrawing &m_drawing;
    BodyColours m_colours;
    BodyCrop m_crop;
};

} // namespace unknot::ui
