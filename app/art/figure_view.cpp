// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_view.h"

#include "app/art/figure_colours.h"
#include "app/shell/theme/calm_style.h"
#include "core/content/technique.h"
#include "core/figure/figures.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kBreathSteps = 12;
constexpr QSize kUsual{420, 360};
constexpr QSize kSmallest{120, 110};

base::Position positionOf(const content::Technique &technique, const std::string &way)
{
    const auto found = std::ranges::find(technique.ways, way, &content::Way::id);
    return found == technique.ways.end() ? technique.ways.front().position : found->position;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FigureView::~FigureView() = default;

void FigureView::show(const content::Technique &technique, const std::string &way, base::Side side,
                      const std::string &region)
{
    const auto *found = figure::Figures::ours().find(technique.id, way, positionOf(technique, way));
    const bool isMirrored = side == base::Side::Left;
    if (found == m_animation && isMirrored == m_isMirrored && region == m_region)
        return;
    m_isMirrored = isMirrored;
    m_region = region;
    m_seconds = 0;
    if (std::exchange(m_animation, found) != found)
        dress();
    if (found != nullptr)
        setAccessibleName(QString::fromStdString(found->alt));
    update();
}

void FigureView::setTime(double seconds)
{
    if (!moves() || std::abs(seconds - m_seconds) < 1e-3)
        return;
    m_seconds = seconds;
    update();
}

void FigureView::setBreath(double fullness)
{
    const int steps = motionTime(this) > 0 ? static_cast<int>(std::lround(fullness * kBreathSteps)) : 0;
    if (std::exchange(m_breath, steps) != steps)
        update();
}

bool FigureView::moves() const
{
    return m_animation != nullptr && m_animation->moves() && motionTime(this) > 0;
}

QSize FigureView::sizeHint() const
{
    return kUsual;
}

QSize FigureView::minimumSizeHint() const
{
    return kSmallest;
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!m_painter)
        return;
    QPainter painter(this);
    const double breath = static_cast<double>(m_breath) / kBreathSteps;
    m_painter->paint(painter, rect(), figure::sceneOf(*m_animation, m_seconds, breath, m_region), m_isMirrored);
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FigureView::dress()
{
    m_painter.reset();
    if (m_animation != nullptr)
        m_painter = std::make_unique<FigurePainter>(*m_animation, figureColours(palette()));
    update();
}

} // namespace unknot::ui
