// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/meta.h"

#include <SQLiteCpp/Statement.h>

namespace unknot::diary {

int metaNumber(SQLite::Database &db, const char *key, int fallback)
{
    SQLite::Statement select(db, "SELECT CAST(value AS INTEGER) FROM meta NOT INDEXED WHERE key = ?");
    select.bind(1, key);
    return select.executeStep() ? select.getColumn(0).getInt() : fallback;
}

void setMeta(SQLite::Database &db, const char *key, const std::string &value)
{
    SQLite::Statement upsert(db, "INSERT INTO meta (key, value) VALUES (?, ?) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    upsert.bind(1, key);
    upsert.bind(2, value);
    upsert.exec();
}

} // namespace unknot::diary
