// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/profile_store.h"

#include "core/diary/record_saving.h"

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
    return saveRecord(m_db, std::move(routine), now);
}

std::vector<records::OwnRoutine> ProfileStore::ownRoutines() const
{
    return goodRecords<records::OwnRoutine>(m_db);
}

} // namespace unknot::diary
