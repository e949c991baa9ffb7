// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_painter.h"
#include "app/body/body_places.h"
#include "app/body/body_zoom.h"
#include "app/body/map_region.h"

#include <QHash>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace unknot::ui {

/// The body from behind and from the front, each region a thing to tap. Tells gestures by region id and shows the
/// marks it is given; what they mean is not its business.
///
/// The keyboard is on one region at a time: arrows go to the one that lies that way, letters to the one of that name.
class BodyMap final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyMap(QWidget *parent = nullptr);
    ~BodyMap() override;

    /// In the order of Home and End and of the accessible children: by body part.
    void setRegions(std::vector<MapRegion> regions);
    const std::vector<MapRegion> &regions() const { return m_regions; }

    void setLevels(const std::map<QString, std::optional<int>> &levels);
    void setSelected(const QString &id);
    void setOutlines(const std::set<QString> &ids);
    void showZones(bool on);
    void setSources(const std::set<QString> &ids);
    /// How often each place was marked over a time; nothing: the levels of now.
    void setHeat(const std::map<QString, MarkedOn> &heat);
    const BodyMarks &marks() const { return m_marks; }

    /// Which view is shown where there is room for one.
    BodyView view() const { return m_view; }
    void showView(BodyView view);
    bool showsBoth() const { return m_places.size() > 1; }

    const BodyZoom &zoomed() const { return m_zoom; }
    /// Steps nearer, or farther when below zero; the whole figure is the farthest.
    void zoom(int steps);
    void zoomBack();

    const QString &current() const { return m_current; }
    void setCurrent(const QString &id);
    /// The region or blank area that a tap there means; empty beside the body.
    QString hit(QPointF position) const;
    /// Where the region is drawn, in the view that is nearer; empty when it is in the other view.
    QRectF rectOf(const QString &id) const;
    const std::vector<BodyPlace> &places() const { return m_places; }

    /// What lies over the map: a name is written beside it, never half under it. Empty: nothing.
    void keepNamesOff(const QRect &covered);

    /// What a tap, Space and an assistive action do.
    void tap(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionTapped(const QString &id);
    /// The chest or the belly: not a place for pressing.
    void blankTapped(const QString &id);
    void levelGiven(const QString &id, int level);
    void removeAsked(const QString &id);
    void swapAsked();
    void currentChanged(const QString &id);
    void viewsChanged();
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        QRectF units;
    };

    QRectF room() const;
    qreal narrowest() const;
    void place();
    void flip();
    void zoomAt(QPointF position, int steps);
    bool zoomByKey(const QKeyEvent &event);
    bool pan(const QMouseEvent &event);
    void bringIntoSight(const QString &id);
    qreal usualScale() const;
    const BodyPlace *placeAt(QPointF position) const;
    /// What is seen now fades into what comes.
    void keepForFading();
    void step(int key);
    void giveDigit(int digit, quint64 moment);
    bool typeAhead(const QKeyEvent &event);
    void setHovered(const QString &id);
    void changeMark(const QString &id);
    void refresh(const QString &id);
    const BodyPlace *placeOfCurrent() const;
    void renewPictures();
    void paintPlace(QPainter &painter, const BodyPlace &place, const QRectF &dirty);
    void paintSides(QPainter &painter, const BodyPlace &place);
    void paintName(QPainter &painter);
    qreal sideWidth() const;
    QString named() const; ///< the region whose name is shown
    QString nameText(const QString &id) const;
    QRectF nameRect(const QString &id) const;
    const MapRegion *find(const QString &id) const;

    std::vector<MapRegion> m_regions;
    QHash<QString, std::size_t> m_index;
    BodyMarks m_marks;
    QRectF m_covered;
    BodyView m_view = BodyView::Back;
    BodyZoom m_zoom;
    std::vector<BodyPlace> m_places;
    std::map<BodyView, Picture> m_pictures;
    QPixmap m_before;
    QVariantAnimation m_fading{this};
    QString m_current;
    BodyView m_currentView = BodyView::Back;
    bool m_ringShown = false;
    QString m_pressed;
    QPointF m_pressedAt;
    bool m_isPanning = false;
    int m_wheel = 0; ///< less than a notch
    QString m_typed;
    quint64 m_typedAt = 0;
    quint64 m_oneAt = 0; ///< when a 1 was typed that a 0 would make a ten; 0: none
};

} // namespace unknot::ui
