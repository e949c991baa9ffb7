// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/records/history.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace unknot::diary {

/// Moves whatever has that id into the trash or out of it. What History is to be told; nothing when no record of any
/// kind has it there.
std::optional<std::vector<records::Change>> throwAway(SQLite::Database &db, const base::Uuid &id, base::Instant now);
std::optional<std::vector<records::Change>> takeBack(SQLite::Database &db, const base::Uuid &id);

/// Something in the trash.
struct Trashed
{
    base::Uuid id;
    std::string kind; ///< its table: "entries", "sessions", "visits" …
    base::Instant deleted{};
    std::optional<base::Date> day; ///< that it is about
};

/// What can be taken back, the latest first.
std::vector<Trashed> trashed(SQLite::Database &db);

/// Overwrites what is in the trash with nothing, with all its earlier forms; a stub with the id stays, so that an old
/// file that is imported does not bring it back. False when it is not there.
bool eraseForGood(SQLite::Database &db, const base::Uuid &id, base::Instant now);
/// The same with whatever has that id, in the trash or not; nothing where there is none.
void eraseWherever(SQLite::Database &db, const base::Uuid &id, base::Instant now);
/// As eraseForGood, for all that was put there up to that moment; how many.
int eraseOlder(SQLite::Database &db, base::Instant until, base::Instant now);

} // namespace unknot::diary
