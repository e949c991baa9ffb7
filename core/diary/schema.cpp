// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/schema.h"

#include <SQLiteCpp/Statement.h>

namespace unknot::diary {

namespace migrations {
Migrations shipped();
} // namespace migrations

Migrations shippedMigrations()
{
    return migrations::shipped();
}

int schemaVersion()
{
    return static_cast<int>(shippedMigrations().size());
}

void makeSchema(SQLite::Database &db)
{
    runMigrations(db, shippedMigrations(), 0);
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
}

void runMigrations(SQLite::Database &db, Migrations migrations, int from)
{
    for (const base::EmbeddedFile &migration : migrations.subspan(static_cast<std::size_t>(from)))
        db.exec(std::string(migration.text));
    db.exec("PRAGMA user_version = " + std::to_string(migrations.size()));
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
    static const Checksum shape = shapeAfter(shippedMigrations());
    return shape;
}

Checksum shapeAfter(Migrations migrations)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    runMigrations(memory, migrations, 0);
    return shapeOf(memory);
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
