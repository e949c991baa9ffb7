// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/records/history.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace unknot::diary {

/// A record that does not fit its checksum; what it says may be wrong, its day included.
struct DamagedRecord
{
    base::Uuid id;
    std::string kind; ///< its table: "entries", "sessions", "answers" …
    std::optional<base::Date> day;

    friend bool operator==(const DamagedRecord &, const DamagedRecord &) = default;
};

struct Loaded
{
    records::History history;
    std::vector<DamagedRecord> damaged; ///< left out of it
};

/// Reads the whole diary by its tables, checks every row against its checksum, and keeps the facts.
Loaded load(SQLite::Database &db);

} // namespace unknot::diary
