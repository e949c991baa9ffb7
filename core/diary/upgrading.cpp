// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/upgrading.h"

#include "core/diary/backup.h"
#include "core/diary/check.h"
#include "core/diary/connection.h"
#include "core/diary/errors.h"
#include "core/diary/files.h"

#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

using RowsByTable = std::map<std::string, std::int64_t>;

RowsByTable rowsOf(SQLite::Database &db)
{
    RowsByTable rows;
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' "
                                 "ESCAPE '!'");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        rows[table] = db.execAndGet("SELECT count(*) FROM \"" + table + "\" NOT INDEXED").getInt64();
    }
    return rows;
}

bool isOlder(SQLite::Database &db, Migrations migrations)
{
    const int version = pragmaNumber(db, "user_version");
    return version > 0 && version < static_cast<int>(migrations.size());
}

/// A step is only right for the tables that it was written for.
void refuseOtherTables(SQLite::Database &db, Migrations migrations)
{
    const int version = pragmaNumber(db, "user_version");
    if (shapeOf(db) != shapeAfter(migrations.first(static_cast<std::size_t>(version))))
        throw Refused(base::ErrorCode::Damaged, "the tables are not those of schema " + std::to_string(version));
}

/// Of an older diary only SQLite's own check can be made: what its rows hold is known after the steps.
void prove(const fs::path &copy, const RowsByTable &rows)
{
    Connection connection(copy, Connection::Mode::View);
    CheckReport report;
    lookOverStructure(connection.db(), report);
    if (!report.problems.empty() || rowsOf(connection.db()) != rows)
        throw Refused(base::ErrorCode::Damaged, "the copy before the new schema is not whole");
}

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A step that fails at each start must not fill the disk.
void dropIfKeptAlready(const fs::path &folder, const Backup &made)
{
    const auto backups = listBackups(folder);
    const bool isKept = std::ranges::any_of(backups, [&](const Backup &backup) {
        return backup.beforeSchema && backup.number < made.number && bytesOf(backup.file) == bytesOf(made.file);
    });
    if (isKept)
        removeDatabase(made.file);
}

void keepCopy(Connection &connection, const fs::path &folder, base::Instant now)
{
    const Backup next = nextBackup(folder, now, true);
    const RowsByTable rows = rowsOf(connection.db());
    copyProved(connection, next.file, [&](const fs::path &copy) { prove(copy, rows); });
    dropIfKeptAlready(folder, next);
}

/// Every table that was there has its rows still, and all of it holds together.
void refuseLosses(SQLite::Database &db, const RowsByTable &before)
{
    const RowsByTable after = rowsOf(db);
    for (const auto &[table, rows] : before) {
        const auto now = after.find(table);
        if (now == after.end() || now->second != rows)
            throw Refused(base::ErrorCode::Damaged, "the new schema has lost rows of " + table);
    }
    CheckReport report;
    lookOver(db, report);
    if (!report.isSound())
        throw Refused(base::ErrorCode::Damaged, "after the new schema: " + report.problems.front().text);
}

/// Of an older diary: what SQLite can tell, and how many records there are.
void lookOverOlder(SQLite::Database &db, Migrations migrations, CheckReport &report)
{
    refuseOtherTables(db, migrations);
    report.schema = pragmaNumber(db, "user_version");
    lookOverStructure(db, report);
    const auto count = [&](const char *table) {
        return db.execAndGet(std::string("SELECT count(*) FROM ") + table + " NOT INDEXED WHERE deleted IS NULL")
            .getInt();
    };
    report.entries = count("entries");
    report.sessions = count("sessions");
    SQLite::Statement newest(db, "SELECT max(day) FROM (SELECT at_day AS day FROM entries WHERE deleted IS NULL "
                                 "UNION ALL SELECT started_day FROM sessions WHERE deleted IS NULL)");
    if (newest.executeStep() && !newest.getColumn(0).isNull())
        report.newest = base::Date::parse(newest.getColumn(0).getString());
}

void takeSteps(Connection &connection, Migrations migrations)
{
    SQLite::Database &db = connection.db();
    SQLite::Transaction together(db, SQLite::TransactionBehavior::IMMEDIATE);
    refuseOtherTables(db, migrations);
    const RowsByTable before = rowsOf(db);
    runMigrations(db, migrations, pragmaNumber(db, "user_version"));
    refuseLosses(db, before);
    together.commit();
}

} // namespace

void upgradeDiary(const fs::path &folder, base::Instant now, Migrations migrations)
{
    Connection connection(fileIn(folder), Connection::Mode::Upgrade);
    if (!isOlder(connection.db(), migrations))
        return;
    refuseOtherTables(connection.db(), migrations);
    keepCopy(connection, folder, now);
    takeSteps(connection, migrations);
}

std::optional<CheckReport> checkOlder(const fs::path &file, Migrations migrations)
{
    Connection connection(file, Connection::Mode::View);
    if (!isOlder(connection.db(), migrations))
        return std::nullopt;
    CheckReport report;
    report.exists = true;
    lookOverOlder(connection.db(), migrations, report);
    report.ok = report.problems.empty();
    return report;
}

CheckReport checkCopy(const fs::path &file, Migrations migrations)
{
    const auto older = guarded(nullptr, [&] { return checkOlder(file, migrations); });
    return older && *older ? **older : checkFile(file);
}

void upgradeCopy(const fs::path &copy, Migrations migrations)
{
    Connection connection(copy, Connection::Mode::Upgrade);
    if (isOlder(connection.db(), migrations))
        takeSteps(connection, migrations);
}

} // namespace unknot::diary
