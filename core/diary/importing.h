// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/diary/exporting.h"

#include <functional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace unknot::diary {

/// Reads a file from its beginning and hands over each record of it; what the visitor refuses ends it.
using RecordSource = std::function<base::Result<void>(const RecordVisitor &)>;

/// A record that was left out.
struct RefusedRecord
{
    int line = 0;
    std::string kind;
    records::Refusal refusal;

    friend bool operator==(const RefusedRecord &, const RefusedRecord &) = default;
};

/// What an import did, or would do.
struct Imported
{
    int fresh = 0;       ///< records that were not here
    int already = 0;     ///< that are here; as they are here they stay
    int deletedHere = 0; ///< that were deleted here, and stay so
    int entries = 0;     ///< of the fresh ones
    int sessions = 0;
    std::vector<RefusedRecord> refused;

    friend bool operator==(const Imported &, const Imported &) = default;
};

/// What taking over all of the source would do.
Imported tryImport(SQLite::Database &db, const RecordSource &source, base::Instant now);
/// Does it; the caller has begun a transaction and commits it. Every new row is read back and proved. Refused where
/// the source says something else than it did when it was tried.
Imported importAll(SQLite::Database &db, const RecordSource &source, const Imported &tried, base::Instant now);

} // namespace unknot::diary
