// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/profile_store.h"

#include "core/diary/edit_history.h"
#include "core/diary/errors.h"
#include "core/diary/record_table.h"
#include "core/diary/valid.h"

namespace unknot::diary {

void ProfileStore::save(const records::Profile &profile, base::Instant now)
{
    refuseInvalid(profile);
    const auto known = Scan<ProfileRow>(m_db).next();
    if (!known) {
        insertRow(m_db, ProfileRow{base::Uuid::make(now), profile}, {now, now, 1, {}});
        return;
    }
    keepRevision(m_db, *known, now);
    updateRow(m_db, known->number, ProfileRow{known->record.id, profile},
              {known->stamps.created, now, known->stamps.rev + 1, {}});
}

records::OwnRoutine ProfileStore::save(records::OwnRoutine routine, base::Instant now)
{
    if (routine.id.isNull())
        routine.id = base::Uuid::make(now);
    const auto known = findRow<records::OwnRoutine>(m_db, routine.id);
    if (!known) {
        insertRow(m_db, routine, {now, now, 1, {}});
        return routine;
    }
    if (known->stamps.deleted)
        throw Refused(base::ErrorCode::NotFound, "the routine is in the trash");
    keepRevision(m_db, *known, now);
    updateRow(m_db, known->number, routine, {known->stamps.created, now, known->stamps.rev + 1, {}});
    return routine;
}

std::vector<records::OwnRoutine> ProfileStore::ownRoutines() const
{
    std::vector<records::OwnRoutine> routines;
    Scan<records::OwnRoutine> scan(m_db, "deleted IS NULL");
    while (auto row = scan.next()) {
        if (!row->damaged)
            routines.push_back(std::move(row->record));
    }
    return routines;
}

} // namespace unknot::diary
