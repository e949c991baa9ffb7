// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/brought_on.h"

#include "app/bridge/safety.h"
#include "core/base/clock.h"

#include <algorithm>

namespace unknot::ui {

namespace {

const std::string kFactor = "brought-on";

} // namespace

BroughtOn::BroughtOn(const content::Content &content, const Safety &safety, const base::Clock &clock)
    : m_content(content)
    , m_safety(safety)
    , m_clock(clock)
{
}

void BroughtOn::setHistory(const records::History &history)
{
    m_history = history;
}

void BroughtOn::look(const std::vector<base::RegionId> &regions)
{
    m_regions = regions;
    m_answer = nullptr;
    m_asks = false;
    for (const base::RegionId &id : regions) {
        const content::Region *region = m_content.find(id);
        m_asks = m_asks || (region != nullptr && isFirst(region->part));
    }
    emit changed();
}

bool BroughtOn::isFirst(base::BodyPart part) const
{
    const auto spell = m_safety.openSpell(part);
    return spell && spell->sessions <= 1 && !wasToldSince(spell->first);
}

bool BroughtOn::wasToldSince(base::Date day) const
{
    return std::ranges::any_of(m_history.entries(), [&](const records::EntryFact &entry) {
        return entry.day >= day && std::ranges::any_of(m_history.marksOf(entry), [&](const records::Mark &mark) {
                   return mark.kind == records::Mark::Kind::Factor && m_history.name(mark.name) == kFactor;
               });
    });
}

std::vector<const content::Habit *> BroughtOn::choices() const
{
    std::vector<const content::Habit *> choices;
    if (!m_asks)
        return choices;
    for (const content::Habit &habit : m_content.habits) {
        if (!habit.broughtOn.empty())
            choices.push_back(&habit);
    }
    return choices;
}

void BroughtOn::tell(const base::HabitId &habit)
{
    const auto found = std::ranges::find(m_content.habits, habit, &content::Habit::id);
    if (!m_asks || found == m_content.habits.end())
        return;
    m_asks = false;
    m_answer = &*found;
    records::Entry entry;
    entry.kind = base::EntryKind::Moment;
    entry.at = m_clock.moment();
    entry.factors[kFactor] = habit.text();
    emit told(entry);
    emit changed();
}

} // namespace unknot::ui
