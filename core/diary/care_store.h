// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/records/care.h"

#include <SQLiteCpp/Database.h>
#include <vector>

namespace unknot::diary {

/// Episodes, visits and habits. Works inside the transaction of its caller and throws as SQLite does, or Refused.
class CareStore
{
public:
    explicit CareStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    records::Episode save(records::Episode episode, base::Instant now);
    records::Visit save(records::Visit visit, base::Instant now);
    /// What was ticked on that day already stays as it is, under the id it has; one that was taken off comes back.
    records::HabitTicked save(records::HabitTicked habit, base::Instant now);

    std::vector<records::Episode> episodes() const;
    std::vector<records::Visit> visits() const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::diary
