// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/checksum.h"

#include <SQLiteCpp/Database.h>
#include <string>

namespace unknot::diary {

/// "UNKT": how a diary is told from other SQLite files.
inline constexpr int kApplicationId = 0x554e4b54;

/// The number of the last migration we know: user_version of every diary that we write.
int schemaVersion();
/// Runs every migration into an empty database and marks it as ours; the caller has begun a transaction.
void makeSchema(SQLite::Database &db);
/// What tables and indexes there are, as one number. A diary of ours has ours and nothing else.
Checksum shapeOf(SQLite::Database &db);
Checksum ourShape();

int pragmaNumber(SQLite::Database &db, const std::string &name);
std::string pragmaText(SQLite::Database &db, const std::string &pragma);

} // namespace unknot::diary
