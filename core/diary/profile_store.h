// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/connection.h"
#include "core/records/profile.h"

#include <vector>

namespace unknot::diary {

/// What the person has, cannot do and made: the one profile, and their own routines.
class ProfileStore
{
public:
    explicit ProfileStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    void save(const records::Profile &profile, base::Instant now);
    records::OwnRoutine save(records::OwnRoutine routine, base::Instant now);
    std::vector<records::OwnRoutine> ownRoutines() const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::diary
