// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"

#include "app/body/body_access.h"
#include "app/body/body_walk.h"
#include "app/body/region_search.h"
#include "app/widgets/body_colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr qreal kFinger = 24;      ///< pixels: a tap this near to a region means it
constexpr quint64 kTogether = 800; ///< milliseconds between keys that belong together

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

} // namespace

BodyMap::BodyMap(QWidget *parent)
    : QWidget(parent)
{
    installBodyAccess();
    setAccessibleName(tr("Body"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // left is the person's left in every language
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fading, &QVariantAnimation::finished, this, [this] { m_before = {}; });
}

BodyMap::~BodyMap() = default;

void BodyMap::setRegions(std::vector<MapRegion> regions)
{
    m_regions = std::move(regions);
    m_index.clear();
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        m_index.insert(m_regions[i].id, i);
    update();
}

const MapRegion *BodyMap::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_regions[*found];
}

void BodyMap::setLevels(const std::map<QString, std::optional<int>> &levels)
{
    const auto before = std::exchange(m_marks.levels, levels);
    for (const MapRegion &region : m_regions) {
        const auto was = before.find(region.id), is = levels.find(region.id);
        const bool wasMarked = was != before.end(), isMarked = is != levels.end();
        if (wasMarked != isMarked || (isMarked && was->second != is->second))
            changeMark(region.id);
    }
}

void BodyMap::changeMark(const QString &id)
{
    refresh(id);
    tellMarkChanged(*this, id);
}

void BodyMap::setSelected(const QString &id)
{
    if (id == m_marks.selected)
        return;
    refresh(std::exchange(m_marks.selected, id));
    refresh(id);
}

void BodyMap::setOutlines(const std::set<QString> &ids)
{
    m_marks.outlined = ids;
    update();
}

void BodyMap::showZones(bool on)
{
    if (std::exchange(m_marks.zonesShown, on) != on)
        update();
}

void BodyMap::setSources(const std::set<QString> &ids)
{
    if (ids == m_marks.sources)
        return;
    m_marks.sources = ids;
    update();
}

void BodyMap::setHeat(const std::map<QString, MarkedOn> &heat)
{
    if (heat == m_marks.heat)
        return;
    m_marks.heat = heat;
    update();
}

void BodyMap::showView(BodyView view)
{
    if (view == m_view)
        return;
    keepForFading();
    m_view = view;
    place();
}

void BodyMap::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    refresh(std::exchange(m_current, id));
    refresh(id);
    if (!id.isEmpty() && placeOfCurrent() == nullptr) {
        // It is drawn in the other view.
        m_currentView = m_currentView == BodyView::Back ? BodyView::Front : BodyView::Back;
        if (!showsBoth())
            showView(m_currentView);
    }
    bringIntoSight(id);
    if (hasFocus())
        tellFocused(*this, m_current);
    emit currentChanged(id);
}

const BodyPlace *BodyMap::placeOfCurrent() const
{
    const auto holds = [this](const BodyPlace &place) {
        return place.drawing->view == m_currentView && place.drawing->find(m_current) != nullptr;
    };
    const auto found = std::ranges::find_if(m_places, holds);
    return found == m_places.end() ? nullptr : &*found;
}

QString BodyMap::hit(QPointF position) const
{
    for (const BodyPlace &place : m_places) {
        const QPointF unit = place.toUnits(position);
        if (!place.units.contains(unit) || !BodyPainter(*place.drawing, {}, place.crop).shows(unit))
            continue;
        if (const BodyRegion *region = place.drawing->nearest(unit, kFinger / place.scale))
            return region->id;
    }
    return {};
}

QRectF BodyMap::rectOf(const QString &id) const
{
    QRectF rect;
    for (const BodyPlace &place : m_places) {
        const BodyRegion *region = place.drawing->find(id);
        if (region != nullptr && (rect.isNull() || place.drawing->view == m_currentView))
            rect = place.shown(*region);
    }
    return rect;
}

void BodyMap::tap(const QString &id)
{
    if (find(id) == nullptr) {
        emit blankTapped(id);
        return;
    }
    setCurrent(id);
    emit regionTapped(id);
}

void BodyMap::refresh(const QString &id)
{
    if (id.isEmpty())
        return;
    for (const BodyPlace &place : m_places) {
        const BodyRegion *region = place.drawing->find(id);
        if (region != nullptr) {
            const BodyPainter painter(*place.drawing, {}, place.crop);
            update(place.toPixels(painter.reachOf(*region, place.scale)).toAlignedRect());
        }
    }
    if (id == named() || id == m_marks.hovered)
        update(nameRect(id).toAlignedRect().adjusted(-2, -2, 2, 2));
}

void BodyMap::flip()
{
    const BodyView other = m_currentView == BodyView::Back ? BodyView::Front : BodyView::Back;
    m_currentView = other;
    if (!showsBoth())
        showView(other);
    else if (placeOfCurrent() == nullptr)
        setCurrent(hit(m_places[other == BodyView::Back ? 0 : 1].pixels.center()));
    update();
}

void BodyMap::step(int key)
{
    static const QHash<int, WalkWay> ways{{Qt::Key_Left, WalkWay::Left},
                                          {Qt::Key_Right, WalkWay::Right},
                                          {Qt::Key_Up, WalkWay::Up},
                                          {Qt::Key_Down, WalkWay::Down}};
    std::vector<WalkStop> stops;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        for (const BodyRegion &region : m_places[i].drawing->regions) {
            const bool isHere = region.id == m_current && m_places[i].drawing->view == m_currentView;
            if (!region.isBlank() && !isHere)
                stops.push_back({i, region.id, m_places[i].centreOf(region)});
        }
    }
    const BodyPlace *here = placeOfCurrent();
    const QPointF from =
        here == nullptr ? rectOf(m_current).center() : here->centreOf(*here->drawing->find(m_current));
    const auto next = nextStop(stops, from, ways.value(key));
    if (!next)
        return;
    refresh(m_current);
    m_currentView = m_places[next->place].drawing->view;
    setCurrent(next->id);
    refresh(m_current);
}

void BodyMap::giveDigit(int digit, quint64 moment)
{
    const bool makesTen = digit == 0 && m_oneAt != 0 && moment - m_oneAt <= kTogether;
    m_oneAt = digit == 1 ? std::max<quint64>(moment, 1) : 0;
    emit levelGiven(m_current, makesTen ? 10 : digit);
}

bool BodyMap::typeAhead(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool goesOn = !m_typed.isEmpty() && event.timestamp() - m_typedAt <= kTogether;
    if (text.isEmpty() || !(text.front().isLetter() || (goesOn && text.front() == u' ')))
        return false;
    m_typed = goesOn ? m_typed + text : text;
    m_typedAt = event.timestamp();
    const auto found = search(m_regions, m_typed);
    if (!found.empty())
        setCurrent(found.front()->id);
    return true;
}

void BodyMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    m_ringShown = true;
    refresh(m_current);
    const bool isTyping = !m_typed.isEmpty() && event->timestamp() - m_typedAt <= kTogether;
    if (zoomByKey(*event))
        return;
    if (!isPlain(*event) || m_regions.empty())
        QWidget::keyPressEvent(event);
    else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        step(key);
    else if (key == Qt::Key_Home)
        setCurrent(m_regions.front().id);
    else if (key == Qt::Key_End)
        setCurrent(m_regions.back().id);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9 && !m_current.isEmpty())
        giveDigit(key - Qt::Key_0, event->timestamp());
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !m_current.isEmpty())
        emit removeAsked(m_current);
    else if (key == Qt::Key_Space && !isTyping && !m_current.isEmpty())
        tap(m_current);
    else if (key == Qt::Key_F && !isTyping)
        flip();
    else if (key == Qt::Key_X && !isTyping)
        emit swapAsked();
    else if (!typeAhead(*event))
        QWidget::keyPressEvent(event);
}

void BodyMap::mousePressEvent(QMouseEvent *event)
{
    m_ringShown = false;
    m_isPanning = false;
    m_pressedAt = event->position();
    m_pressed = event->button() == Qt::LeftButton ? hit(event->position()) : QString();
}

void BodyMap::mouseReleaseEvent(QMouseEvent *event)
{
    const QString pressed = std::exchange(m_pressed, QString());
    if (std::exchange(m_isPanning, false))
        unsetCursor();
    if (event->button() != Qt::LeftButton || pressed.isEmpty() || pressed != hit(event->position()))
        return;
    for (const BodyPlace &place : m_places) {
        if (place.pixels.contains(event->position()))
            m_currentView = place.drawing->view;
    }
    tap(pressed);
}

void BodyMap::mouseMoveEvent(QMouseEvent *event)
{
    if (pan(*event))
        return;
    const QString under = hit(event->position());
    setHovered(find(under) == nullptr ? QString() : under);
}

void BodyMap::leaveEvent(QEvent *)
{
    setHovered({});
}

void BodyMap::setHovered(const QString &id)
{
    if (id == m_marks.hovered)
        return;
    refresh(m_marks.hovered);
    refresh(named());
    m_marks.hovered = id;
    setCursor(id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    refresh(id);
    refresh(named());
}

void BodyMap::focusInEvent(QFocusEvent *event)
{
    // A page that has just been opened has the keyboard here; a ring before any key would be in the way.
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current.isEmpty() && !m_regions.empty())
        setCurrent(m_regions.front().id);
    else
        tellFocused(*this, m_current);
    refresh(m_current);
}

void BodyMap::focusOutEvent(QFocusEvent *)
{
    refresh(m_current);
    m_ringShown = false;
}

void BodyMap::resizeEvent(QResizeEvent *)
{
    place();
}

void BodyMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_pictures.clear();
    if (event->type() == QEvent::FontChange)
        place();
    QWidget::changeEvent(event);
}

bool BodyMap::event(QEvent *event)
{
    // Digits and letters are ours before they are anybody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isPlain(*key) && !key->text().isEmpty() && key->text().front().isLetterOrNumber())
            event->accept();
    }
    return QWidget::event(event);
}

QSize BodyMap::sizeHint() const
{
    return {760, 560};
}

QSize BodyMap::minimumSizeHint() const
{
    return {300, 340};
}

} // namespace unknot::ui
