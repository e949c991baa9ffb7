// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_view.h"

#include "app/art/figure_colours.h"
#include "app/shell/theme/calm_style.h"
#include "app/shell/theme/typography.h"
#include "core/content/content.h"
#include "core/content/technique.h"
#include "core/figure/figures.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace unknot::ui {

namespace {

constexpr double kSeen = 0.6; ///< pixels: what moved by less is not painted again
constexpr QSize kUsual{420, 360};
constexpr QSize kSmallest{120, 110};
constexpr QSize kPoster{88, 76};

/// Grows half as much as the text: beside it there has to be room for words.
QSize posterSize()
{
    return kPoster * ((100 + scaled(100)) / 200.0);
}

base::Position positionOf(const content::Technique &technique, const std::string &way)
{
    const auto found = std::ranges::find(technique.ways, way, &content::Way::id);
    return found == technique.ways.end() ? technique.ways.front().position : found->position;
}

/// To find it takes as long as many pictures, and it never changes.
const figure::Box &knownRoom(const figure::Animation &ours)
{
    static std::map<const figure::Animation *, figure::Box> rooms;
    const auto known = rooms.find(&ours);
    return known != rooms.end() ? known->second : rooms.emplace(&ours, figure::roomOf(ours)).first->second;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FigureView::~FigureView() = default;

void FigureView::show(const content::Content &content, const content::Technique &technique, const std::string &way,
                      base::Side side, const std::string &region)
{
    const auto *found = figure::Figures::ours().find(technique.id, way, positionOf(technique, way));
    const bool isMirrored = side == base::Side::Left;
    if (found == m_animation && isMirrored == m_isMirrored && region == m_region)
        return;
    m_isMirrored = isMirrored;
    m_region = region;
    m_seconds = 0;
    m_isResting = true;
    m_poster = {};
    m_painted.reset();
    if (std::exchange(m_animation, found) != found)
        m_painter.reset();
    if (found != nullptr) {
        const auto seen = content.figureText(found->id);
        setAccessibleName(QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size())));
    }
    update();
}

bool FigureView::setTime(double seconds)
{
    if (!moves())
        return false;
    m_seconds = seconds;
    const figure::Pose pose = figure::sample(*m_animation, seconds);
    if (!m_isResting && pose == m_pose)
        return false;
    m_pose = pose;
    m_isResting = false;
    follow();
    return true;
}

void FigureView::setBreath(double fullness)
{
    const double breath = motionTime(this) > 0 ? fullness : 0;
    if (m_animation != nullptr && std::exchange(m_breath, breath) != breath)
        follow();
}

figure::Scene FigureView::sceneNow() const
{
    return figure::sceneOf(*m_animation, m_seconds, m_breath, m_region);
}

/// A picture costs far more than finding out that it would look the same.
void FigureView::follow()
{
    if (m_painted && figure::farthestMove(*m_painted, sceneNow()) * m_painter->scaleIn(size()) < kSeen)
        return;
    m_painted.reset();
    update();
}

void FigureView::setPoster(bool isPoster)
{
    m_isPoster = isPoster;
    setSizePolicy(isPoster ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  isPoster ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void FigureView::rest()
{
    m_seconds = 0;
    m_breath = 0;
    m_isResting = true;
    m_painted.reset();
    update();
}

bool FigureView::moves() const
{
    return m_animation != nullptr && m_animation->moves() && motionTime(this) > 0;
}

double FigureView::seconds() const
{
    return m_animation != nullptr ? m_animation->seconds() : 0;
}

QSize FigureView::sizeHint() const
{
    return m_isPoster ? posterSize() : kUsual;
}

QSize FigureView::minimumSizeHint() const
{
    return m_isPoster ? posterSize() : kSmallest;
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (m_animation == nullptr)
        return;
    QPainter painter(this);
    if (m_isPoster && m_isResting) {
        if (m_poster.isNull())
            QTimer::singleShot(0, this, &FigureView::paintPoster); // a list of cards has better things to do first
        else
            painter.drawPixmap(0, 0, m_poster);
        return;
    }
    dress();
    if (m_animation->moves() && motionTime(this) == 0)
        return paintStrip(painter);
    m_painted = sceneNow();
    if (!m_animation->moves())
        m_painted->arrows = m_animation->frames.front().arrows;
    m_painter->paint(painter, rect(), *m_painted, m_isMirrored);
}

void FigureView::paintStill(QPainter &painter, const QRectF &room, std::size_t frame) const
{
    m_painter->paint(painter, room, figure::stillOf(*m_animation, frame, m_region), m_isMirrored);
}

void FigureView::paintStrip(QPainter &painter) const
{
    const auto poses = figure::keyPoses(*m_animation);
    const auto rooms = roomsFor(poses.size(), m_painter->size(), rect());
    for (std::size_t i = 0; i < poses.size(); ++i)
        paintStill(painter, rooms[i], poses[i]);
}

void FigureView::paintPoster()
{
    if (!m_poster.isNull() || m_animation == nullptr)
        return;
    dress();
    m_poster = QPixmap(size() * devicePixelRatioF());
    m_poster.setDevicePixelRatio(devicePixelRatioF());
    m_poster.fill(Qt::transparent);
    QPainter painter(&m_poster);
    paintStill(painter, rect(), figure::keyPoses(*m_animation).front());
    painter.end();
    update();
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_painter.reset();
    m_poster = {};
    m_painted.reset();
    update();
}

void FigureView::resizeEvent(QResizeEvent *)
{
    m_poster = {};
    m_painted.reset();
}

void FigureView::dress()
{
    if (!m_painter)
        m_painter = std::make_unique<FigurePainter>(*m_animation, figureColours(palette()), knownRoom(*m_animation));
}

} // namespace unknot::ui
