// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <string>

namespace unknot::diary {

/// What the diary knows of itself. Read without the index, because a damaged one hides rows.
int metaNumber(SQLite::Database &db, const char *key, int fallback);
/// Whether it was there or not.
void setMeta(SQLite::Database &db, const char *key, const std::string &value);

} // namespace unknot::diary
