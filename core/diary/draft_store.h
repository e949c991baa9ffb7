// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/connection.h"
#include "core/records/profile.h"

#include <string>
#include <vector>

namespace unknot::diary {

/// Forms half filled in, one row a form.
class DraftStore
{
public:
    explicit DraftStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    void save(const records::Draft &draft, base::Instant now);
    void remove(const std::string &form);
    std::vector<records::Draft> all() const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::diary
