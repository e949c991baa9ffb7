// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/connection.h"
#include "core/records/session.h"

#include <string>
#include <vector>

namespace unknot::diary {

/// The sessions, written while they run: a row at the start, a row of a step as each ends, the rest when it is known.
class SessionStore
{
public:
    explicit SessionStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    records::Session save(records::Session session, base::Instant now);
    std::vector<records::Session> all(const std::string &from, const std::string &to) const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::diary
