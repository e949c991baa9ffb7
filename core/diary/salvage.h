// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <filesystem>

namespace unknot::diary {

/// Reads every row that can still be read out of a damaged diary into an empty one: table by table by ranges of row
/// numbers, halved wherever something cannot be read, and then page by page for what no longer hangs on anything.
/// What a row says is as its checksum says: those that do not fit stay damaged. The file is only read. Throws as
/// SQLite does for the target alone.
void salvage(const std::filesystem::path &damaged, SQLite::Database &target);

/// Takes over what a backup has and the target has not, or has only damaged or older.
void mergeFrom(SQLite::Database &backup, SQLite::Database &target);

} // namespace unknot::diary
