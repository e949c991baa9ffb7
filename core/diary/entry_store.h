// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/connection.h"
#include "core/records/entry.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::diary {

/// The diary's entries. Works inside the transaction of its caller and throws as SQLite does, or Refused.
class EntryStore
{
public:
    explicit EntryStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    records::Entry save(records::Entry entry, base::Instant now);
    std::vector<records::Entry> all(const std::string &from, const std::string &to) const;
    std::optional<records::Entry> find(const base::Uuid &id) const;
    std::vector<records::Entry> revisions(const base::Uuid &id) const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::diary
