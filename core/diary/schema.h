// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/diary/checksum.h"

#include <SQLiteCpp/Database.h>
#include <span>
#include <string>

namespace unknot::diary {

/// "UNKT": how a diary is told from other SQLite files.
inline constexpr int kApplicationId = 0x554e4b54;

/// By number: what stands at n - 1 leads from schema n - 1 to schema n.
using Migrations = std::span<const base::EmbeddedFile>;

/// Those of this program, compiled in from core/diary/migrations/.
Migrations shippedMigrations();
/// The number of the last migration we know: user_version of every diary that we write.
int schemaVersion();
/// Runs every migration into an empty database and marks it as ours; the caller has begun a transaction.
void makeSchema(SQLite::Database &db);
/// Runs those from a schema on, and writes down which one the database has then.
void runMigrations(SQLite::Database &db, Migrations migrations, int from);
/// What tables and indexes there are, as one number. A diary of ours has ours and nothing else.
Checksum shapeOf(SQLite::Database &db);
Checksum ourShape();
/// That of an empty diary after these migrations.
Checksum shapeAfter(Migrations migrations);

int pragmaNumber(SQLite::Database &db, const std::string &name);
std::string pragmaText(SQLite::Database &db, const std::string &pragma);

} // namespace unknot::diary
