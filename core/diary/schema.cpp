// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/schema.h"

#include "core/base/embedded_file.h"

#include <SQLiteCpp/Statement.h>
#include <span>

namespace unknot::diary {

namespace migrations {
/// By number, compiled in from core/diary/migrations/.
std::span<const base::EmbeddedFile> shipped();
} // namespace migrations

int schemaVersion()
{
    return static_cast<int>(migrations::shipped().size());
}

void makeSchema(SQLite::Database &db)
{
    for (const base::EmbeddedFile &migration : migrations::shipped())
        db.exec(std::string(migration.text));
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.exec("PRAGMA user_version = " + std::to_string(schemaVersion()));
}

Checksum shapeOf(SQLite::Database &db)
{
    std::string shape;
    SQLite::Statement objects(db,
                              "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (objects.executeStep()) {
        for (int column = 0; column < 4; ++column)
            shape += objects.getColumn(column).getString() + '\n';
    }
    return checksumOf(shape);
}

Checksum ourShape()
{
    static const Checksum shape = [] {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        makeSchema(memory);
        return shapeOf(memory);
    }();
    return shape;
}

std::string pragmaText(SQLite::Database &db, const std::string &pragma)
{
    SQLite::Statement statement(db, "PRAGMA " + pragma);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

int pragmaNumber(SQLite::Database &db, const std::string &name)
{
    SQLite::Statement statement(db, "PRAGMA " + name);
    return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

} // namespace unknot::diary
