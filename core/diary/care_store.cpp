// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/care_store.h"

#include "core/diary/record_saving.h"

#include <algorithm>
#include <tuple>

namespace unknot::diary {

using records::Episode;
using records::HabitTicked;
using records::Visit;

Episode CareStore::save(Episode episode, base::Instant now)
{
    return saveRecord(m_db, std::move(episode), now);
}

Visit CareStore::save(Visit visit, base::Instant now)
{
    return saveRecord(m_db, std::move(visit), now);
}

HabitTicked CareStore::save(HabitTicked habit, base::Instant now)
{
    refuseInvalid(habit);
    const auto known =
        Scan<HabitTicked>(m_db, "habit = ?1 AND day = ?2", {toCell(habit.habit), toCell(habit.day)}).next();
    if (!known) {
        if (habit.id.isNull() || findRow<HabitTicked>(m_db, habit.id))
            habit.id = base::Uuid::make(now);
        insertRow(m_db, habit, {now, now, 1, {}});
        return habit;
    }
    if (known->stamps.deleted || known->damaged)
        updateRow(m_db, known->number, known->record, {known->stamps.created, now, known->stamps.rev, {}});
    return known->record;
}

std::vector<Episode> CareStore::episodes() const
{
    std::vector<Episode> episodes = goodRecords<Episode>(m_db);
    std::ranges::sort(episodes, [](const Episode &a, const Episode &b) {
        return std::tie(a.firstDay, a.id) < std::tie(b.firstDay, b.id);
    });
    return episodes;
}

std::vector<Visit> CareStore::visits() const
{
    std::vector<Visit> visits = goodRecords<Visit>(m_db);
    std::ranges::sort(visits,
                      [](const Visit &a, const Visit &b) { return std::tie(a.day, a.id) < std::tie(b.day, b.id); });
    return visits;
}

} // namespace unknot::diary
