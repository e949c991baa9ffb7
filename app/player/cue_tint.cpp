// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/cue_tint.h"

#include "app/shell/theme/calm_style.h"

#include <QWidget>

namespace unknot::ui {

namespace {

constexpr int kStep = 90; ///< milliseconds
constexpr int kStands = 500;
constexpr int kSteps = 6;

double strengthOf(base::Cue cue)
{
    switch (cue) {
    case base::Cue::Start:
    case base::Cue::Switch:
    case base::Cue::End:
    case base::Cue::Finished:
        return 1;
    case base::Cue::Prepare:
    case base::Cue::PauseOn:
    case base::Cue::PauseOff:
        return 0.8;
    case base::Cue::Half:
    case base::Cue::Rest:
        return 0.6;
    case base::Cue::Say:
        return 0;
    default:
        return 0.35; // counts and breaths come often
    }
}

} // namespace

CueTint::CueTint(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

void CueTint::show(base::Cue cue)
{
    const double strength = strengthOf(cue);
    if (strength <= m_strength)
        return;
    const bool moves = motionTime(m_widget) > 0;
    m_strength = strength;
    m_step = moves ? strength / kSteps : strength;
    m_timer.start(moves ? kStep : kStands, this);
    m_widget->update();
}

void CueTint::clear()
{
    m_timer.stop();
    m_strength = 0;
    m_widget->update();
}

void CueTint::timerEvent(QTimerEvent *)
{
    m_strength -= m_step;
    if (m_strength < m_step / 2)
        return clear();
    m_widget->update();
}

} // namespace unknot::ui
