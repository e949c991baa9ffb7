// SPDX-License-Identifier: GPL-3.0-or-later
// What the person has, where they are, for how long, and which plan that makes.
#include "app/body/body_controller.h"
#include "app/bridge/safety.h"
#include "app/bridge/words_text.h"
#include "app/settings/settings.h"
#include "core/base/clock.h"
#include "core/trends/roller_weeks.h"

#include <algorithm>
#include <utility>

namespace unknot::ui {

std::vector<base::Kit> BodyController::kit() const
{
    return m_settings.kit();
}

std::vector<base::Place> BodyController::places() const
{
    return m_settings.places().value_or(std::vector<base::Place>{});
}

int BodyController::minutes() const
{
    return m_settings.minutes();
}

void BodyController::setKit(const std::vector<base::Kit> &kit)
{
    m_settings.setKit(kit);
}

void BodyController::setPlaces(const std::vector<base::Place> &places)
{
    m_settings.setPlaces(places);
}

void BodyController::setMinutes(int minutes)
{
    m_settings.setMinutesAt(placePreset(), minutes);
    m_settings.setMinutes(minutes);
}

QString BodyController::placePreset() const
{
    std::vector<base::Place> here = places();
    std::ranges::sort(here);
    for (const PlacePreset &preset : placePresets()) {
        if (preset.places == here)
            return preset.id;
    }
    return {};
}

void BodyController::choosePlace(const QString &preset)
{
    const auto presets = placePresets();
    const auto found = std::ranges::find(presets, preset, &PlacePreset::id);
    if (found == presets.end() || preset == placePreset())
        return;
    const QString before = placePreset();
    if (!m_settings.minutesAt(before))
        m_settings.setMinutesAt(before, minutes());
    const int usual = found->minutes > 0 ? found->minutes : m_settings.minutesAt({}).value_or(minutes());
    m_settings.setPlaces(found->places);
    m_settings.setMinutes(m_settings.minutesAt(preset).value_or(usual));
}

QString BodyController::kitName(base::Kit item) const
{
    return nameOf(m_content, item);
}

matching::Wish BodyController::wish() const
{
    matching::Wish wish;
    if (!m_marking.selected.isEmpty())
        wish.regions.emplace_back(m_marking.selected.toStdString());
    for (const auto &[id, level] : m_marking.levels) {
        if (id != m_marking.selected)
            wish.regions.emplace_back(id.toStdString());
        if (level)
            wish.levelNow = std::max(wish.levelNow.value_or(0), *level);
    }
    wish.minutes = m_settings.minutes();
    wish.kit = m_settings.kit();
    wish.places = m_settings.places();
    wish.cannot = m_settings.cannot();
    wish.excluded = m_settings.excluded();
    wish.asked = m_asked;
    return wish;
}

BodyOffer BodyController::offerOf(int variant) const
{
    return makeOffer(
        {m_content, m_safety, m_history, wish(), m_clock.moment(), m_clock.zone(), m_bothSides, variant});
}

void BodyController::shuffle()
{
    constexpr int kMost = 6;
    if (!m_offer.plan)
        return;
    for (int i = 0; i < kMost; ++i) {
        m_variant = (m_variant + 1) % kMost;
        BodyOffer next = offerOf(m_variant);
        if (!next.plan || next.plan->steps == m_offer.plan->steps)
            continue;
        m_offer = std::move(next);
        emit offerChanged();
        return;
    }
}

bool BodyController::putIn(const QString &technique)
{
    const base::TechniqueId id(technique.toStdString());
    const content::Technique *found = m_content.find(id);
    if (found == nullptr || m_offer.kind != BodyOffer::Kind::Techniques)
        return false;
    const auto regions = wish().regions;
    const bool isForMarks =
        found->anyRegion ||
        std::ranges::any_of(m_offer.techniques,
                            [&](const OfferedTechnique &each) { return each.technique == found; }) ||
        std::ranges::any_of(regions, [&](const base::RegionId &region) {
            const auto &served = m_content.find(region)->techniques;
            return std::ranges::find(served, id) != served.end();
        });
    if (!isForMarks)
        return false;
    std::erase(m_asked, id);
    m_asked.push_back(id);
    renewOffer();
    return true;
}

void BodyController::takeOut(const QString &technique)
{
    if (std::erase(m_asked, base::TechniqueId(technique.toStdString())) > 0)
        renewOffer();
}

void BodyController::setBothSides(bool both)
{
    if (std::exchange(m_bothSides, both) != both)
        renewOffer();
}

std::optional<matching::KeepAway> BodyController::keepAway() const
{
    constexpr int kWeek = 7;
    const auto &levels = m_marking.levels;
    const bool hurts = std::ranges::any_of(
        levels, [this](const auto &mark) { return mark.second.value_or(0) > m_content.limits.keepAwayLevel; });
    if (hurts)
        return std::nullopt;
    const base::Date today = m_clock.moment().day;
    const auto all = m_safety.statements();
    const bool isOver = m_story || (m_last.empty() && std::ranges::any_of(all, [&](const auto &statement) {
                                        return statement.kind == records::Statement::Kind::Gone &&
                                               statement.at.day.daysUntil(today) <= kWeek;
                                    }));
    return matching::keepAway(m_content, m_history, today, isOver);
}

std::optional<std::pair<int, int>> BodyController::rollerUse() const
{
    const auto owned = kit();
    if (std::ranges::find(owned, base::Kit::FoamRoller) == owned.end())
        return std::nullopt;
    std::vector<base::TechniqueId> rollers;
    for (const content::Technique &technique : m_content.techniques) {
        if (technique.countsAsRoller)
            rollers.push_back(technique.id);
    }
    const base::Date today = m_clock.moment().day;
    const auto weeks = trends::rollerWeeks(m_history, {today.plusDays(-6), today},
                                           {rollers, std::chrono::seconds(m_content.limits.rollerCountsFromSeconds)});
    int sessions = 0;
    for (const trends::RollerWeek &week : weeks)
        sessions += week.sessions;
    return std::pair(sessions, m_content.limits.rollerSessionsInSevenDays);
}

} // namespace unknot::ui
