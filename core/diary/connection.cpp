// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/connection.h"

#include "core/diary/errors.h"
#include "core/diary/schema.h"

#include <SQLiteCpp/Statement.h>
#include <malloc.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace unknot::diary {

namespace {

constexpr int kPatienceMs = 2000;

/// A connection belongs to one thread at a time, so that SQLite need not guard it.
int flagsOf(Connection::Mode mode)
{
    const bool writes = mode == Connection::Mode::Write || mode == Connection::Mode::Upgrade;
    return SQLite::OPEN_NOMUTEX | (writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
}

void refuse(base::ErrorCode code, const std::string &detail)
{
    throw Refused(code, detail);
}

} // namespace

Connection::Connection(const std::filesystem::path &file, Mode mode)
    : m_file(file)
    , m_db(file.native(), flagsOf(mode), kPatienceMs)
{
    harden();
    refuseStrangers();
    if (mode == Mode::Read || mode == Mode::Write)
        refuseOtherShapes();
    if (mode != Mode::View)
        refuseTorso();
    if (mode == Mode::Write || mode == Mode::Upgrade)
        setWriting();
    m_identity = identityOf(m_file);
    remember();
}

Connection::Connection()
    : m_db(":memory:", SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    makeSchema(m_db);
    harden();
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return std::unique_ptr<Connection>(new Connection());
}

/// The file may have been made to harm: nothing in its schema may run by itself, and no page is trusted.
void Connection::harden()
{
    sqlite3_extended_result_codes(handle(), 1);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(handle(), option, 1, nullptr);
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL,
          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
        sqlite3_db_config(handle(), option, 0, nullptr);
    m_db.exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY");
}

/// Only looks: nothing is set in the file before it is known to be ours.
void Connection::refuseStrangers()
{
    if (pragmaNumber(m_db, "application_id") != kApplicationId)
        refuse(base::ErrorCode::NotOurs, "the application id is not ours");
}

void Connection::refuseOtherShapes()
{
    const int version = pragmaNumber(m_db, "user_version");
    if (version > schemaVersion())
        refuse(base::ErrorCode::Newer, "schema " + std::to_string(version));
    if (version > 0 && version < schemaVersion())
        throw OlderSchema(base::ErrorCode::Damaged, "schema " + std::to_string(version) + " was not brought up");
    if (version <= 0 || shapeOf(m_db) != ourShape())
        refuse(base::ErrorCode::Damaged, "the tables are not those of schema " + std::to_string(version));
}

/// SQLite takes the last page for whole even if a part of it is not there. Read inside a transaction, so that no
/// writer changes the size in between.
void Connection::refuseTorso()
{
    const SQLite::Transaction together(m_db);
    const std::int64_t pages = pragmaNumber(m_db, "page_count");
    struct stat status
    {
    };
    if (::stat(m_file.c_str(), &status) == 0 && status.st_size < pages * pragmaNumber(m_db, "page_size"))
        refuse(base::ErrorCode::Damaged, "the file is cut off");
}

void Connection::setWriting()
{
    if (sqlite3_db_readonly(handle(), "main") == 1)
        refuse(base::ErrorCode::ReadOnly, "the file may not be written");
    m_db.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; "
              "PRAGMA locking_mode = NORMAL");
}

std::optional<Connection::Identity> Connection::identityOf(const std::filesystem::path &file)
{
    struct stat status
    {
    };
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return Identity{status.st_dev, status.st_ino};
}

void Connection::refuseIfChanged()
{
    m_isChanged =
        m_isChanged || identityOf(m_file) != m_identity || pragmaNumber(m_db, "data_version") != m_dataVersion;
    if (m_isChanged)
        refuse(base::ErrorCode::Changed, "someone else wrote or replaced the file");
}

void Connection::remember()
{
    m_dataVersion = pragmaNumber(m_db, "data_version");
}

void giveMemoryBack(SQLite::Database &db)
{
    db.exec("PRAGMA shrink_memory");
    ::malloc_trim(0);
}

Change::Change(Connection &connection)
    : m_transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE)
{
    connection.refuseIfChanged();
}

void Change::commit()
{
    m_transaction.commit();
}

} // namespace unknot::diary
