// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"

#include "app/shell/theme/calm_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

/// The half of the body map that looks nearer, and back.
namespace unknot::ui {

void BodyMap::zoom(int steps)
{
    // What one looks at stays in sight: the chosen place, else the middle.
    const QRectF chosen = rectOf(m_marks.selected.isEmpty() ? m_current : m_marks.selected);
    zoomAt(chosen.isEmpty() ? QRectF(rect()).center() : chosen.center(), steps);
}

void BodyMap::zoomBack()
{
    if (m_zoom.isUsual())
        return;
    keepForFading();
    m_zoom.reset();
    place();
}

void BodyMap::zoomAt(QPointF position, int steps)
{
    const BodyPlace *under = placeAt(position);
    if (under == nullptr)
        return;
    const QPointF unit = under->toUnits(position);
    const BodyView view = under->drawing->view;
    BodyZoom next = m_zoom;
    if (!next.step(steps))
        return;
    keepForFading();
    m_zoom = next;
    if (m_zoom.isEnlarged()) {
        m_view = view;
        // The point under the pointer stays there.
        m_zoom.centre = unit + (room().center() - position) / (usualScale() * m_zoom.factor());
    }
    place();
}

const BodyPlace *BodyMap::placeAt(QPointF position) const
{
    const BodyPlace *best = nullptr;
    qreal nearest = 0;
    for (const BodyPlace &place : m_places) {
        const qreal away = std::abs(place.pixels.center().x() - position.x());
        if (best == nullptr || away < nearest) {
            best = &place;
            nearest = away;
        }
    }
    return best;
}

qreal BodyMap::usualScale() const
{
    const auto usual = placeBodies(room(), m_view, BodyCrop::Trunk, narrowest());
    return usual.empty() ? 1 : usual.front().scale;
}

void BodyMap::bringIntoSight(const QString &id)
{
    if (!m_zoom.isEnlarged() || m_places.empty())
        return;
    const BodyPlace &place = m_places.front();
    const BodyRegion *region = place.drawing->find(id);
    if (region == nullptr || place.units.contains(place.seenBox(*region).center()))
        return;
    m_zoom.centre = place.seenBox(*region).center();
    this->place();
}

bool BodyMap::pan(const QMouseEvent &event)
{
    if (!m_zoom.isEnlarged() || !(event.buttons() & Qt::LeftButton) || m_places.empty())
        return false;
    const bool begins = !m_pressed.isEmpty() || !m_isPanning;
    if (begins && (event.position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_isPanning = true;
    m_pressed.clear();
    m_zoom.centre -= (event.position() - m_pressedAt) / m_places.front().scale;
    m_pressedAt = event.position();
    setCursor(Qt::ClosedHandCursor);
    place();
    return true;
}

void BodyMap::wheelEvent(QWheelEvent *event)
{
    constexpr int kNotch = 120;
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / kNotch;
    m_wheel -= steps * kNotch;
    if (steps != 0)
        zoomAt(event->position(), steps);
    event->accept();
}

bool BodyMap::zoomByKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoom(1);
    else if (event.key() == Qt::Key_Minus)
        zoom(-1);
    else if (isControl && event.key() == Qt::Key_0)
        zoomBack();
    else
        return false;
    return true;
}

void BodyMap::keepForFading()
{
    const int time = motionTime(this);
    if (time == 0 || !isVisible())
        return;
    m_before = grab();
    m_fading.stop();
    m_fading.setDuration(time);
    m_fading.start();
}

} // namespace unknot::ui
