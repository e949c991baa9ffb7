// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/flare_controller.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "app/settings/settings.h"
#include "core/plan/timeline.h"

#include <chrono>

namespace unknot::ui {

FlareController::FlareController(BodyController &body, Settings &settings)
    : m_body(body)
    , m_settings(settings)
{
    connect(&body, &BodyController::markingChanged, this, &FlareController::changed);
    connect(&settings, &Settings::wishChanged, this, &FlareController::renew);
    renew();
}

void FlareController::setHistory(const records::History &history)
{
    m_history = history;
    renew();
}

void FlareController::renew()
{
    matching::Wish wish;
    wish.places = m_settings.places();
    wish.cannot = m_settings.cannot();
    wish.excluded = m_settings.excluded();
    m_flare = matching::flareRoutine(m_body.content(), m_history, wish);
    emit changed();
}

void FlareController::begin()
{
    m_level.reset(); // how it is now is asked anew
    if (m_body.marking().levels.empty())
        m_body.takeLastPlaces();
    emit changed();
}

QStringList FlareController::places() const
{
    const BodyMarking &marking = m_body.marking();
    QStringList names;
    if (const MapRegion *looked = m_body.find(marking.selected); looked && marking.levels.contains(looked->id))
        names << looked->name;
    for (const auto &[id, level] : marking.levels) {
        const MapRegion *region = m_body.find(id);
        if (region && !names.contains(region->name))
            names << region->name;
    }
    return names;
}

void FlareController::giveLevel(int level)
{
    m_level = level;
    if (!m_body.marking().selected.isEmpty())
        m_body.giveLevel(m_body.marking().selected, level);
    emit changed();
}

QString FlareController::name() const
{
    return withoutMinutes(toQString(m_flare.plan.name));
}

QString FlareController::minutes() const
{
    const auto total = plan::totalOf(m_body.content(), m_flare.plan);
    return minutesText(static_cast<int>(std::chrono::ceil<std::chrono::minutes>(total).count()));
}

QString FlareController::why() const
{
    if (m_flare.pairs == 0)
        return tr("Made for bad days. Nothing presses.");
    //: Why this routine is offered: in so many sessions, from eight on, it mostly eased.
    return tr("Often eased right after, for you (%n sessions). Nothing presses.", nullptr, m_flare.pairs);
}

QStringList FlareController::steps() const
{
    QStringList lines;
    for (const plan::Step &step : m_flare.plan.steps) {
        const content::Technique *technique = m_body.content().find(step.technique);
        if (technique == nullptr)
            continue;
        const QString seconds = secondsText(step.seconds);
        lines << QStringLiteral("%1 · %2").arg(
            toQString(technique->name), step.side == base::Side::Both ? tr("%1 each side").arg(seconds) : seconds);
    }
    return lines;
}

void FlareController::start()
{
    if (!hasPlan())
        return;
    plan::Plan plan = m_flare.plan;
    const MarkedLevels &levels = m_body.marking().levels;
    for (const auto &[id, level] : levels)
        plan.regions.emplace_back(id.toStdString());
    std::optional<int> worst = m_level;
    for (const auto &[id, level] : levels)
        worst = std::max(worst, level);
    emit startRequested(plan, levels, worst);
}

} // namespace unknot::ui
