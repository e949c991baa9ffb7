// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/opening.h"

#include "core/base/uuid.h"
#include "core/diary/check.h"
#include "core/diary/errors.h"
#include "core/diary/files.h"
#include "core/diary/meta.h"
#include "core/diary/salvage.h"
#include "core/diary/schema.h"
#include "core/diary/upgrading.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

void fill(const fs::path &file, const base::Clock &clock)
{
    SQLite::Database db(file.native(), SQLite::OPEN_READWRITE);
    // With it every page knows the page above it, so that rows are found even below one that is lost.
    db.exec("PRAGMA auto_vacuum = INCREMENTAL");
    db.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON");
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    makeSchema(db);
    setMeta(db, "diary-id", base::Uuid::make(clock.now()).text());
    setMeta(db, "created", clock.moment().iso());
    setMeta(db, "entries-ever", "0");
    transaction.commit();
}

/// A diary is made beside its place and then named, so that an empty file in its place is never one of ours that was
/// just being made. The caller has the lock.
void makeFirstDiary(const fs::path &folder, const base::Clock &clock)
{
    refuseIfOneWasThere(folder);
    const fs::path unfinished = folder / "diary.db.new";
    removeDatabase(unfinished);
    makeDiary(unfinished, clock);
    renameFile(unfinished, fileIn(folder));
    syncFolder(folder);
}

bool isThere(const fs::path &file)
{
    if (!isFileThere(file))
        return false;
    std::error_code error;
    if (fs::file_size(file, error) == 0)
        throw Refused(ErrorCode::Damaged, "the file is empty");
    return true;
}

/// Asked here, because SQLite only says that it could not open the file.
void refuseWithoutRights(const fs::path &file, int rights)
{
    if (::access(file.c_str(), rights) != 0)
        refuseSystem("the file");
}

void closeToOthers(const fs::path &file)
{
    struct stat status
    {
    };
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & 077U) != 0)
        static_cast<void>(!::chmod(file.c_str(), 0600));
}

std::unique_ptr<Connection> connectForWriting(const fs::path &folder, const base::Clock &clock)
{
    try {
        return std::make_unique<Connection>(fileIn(folder), Connection::Mode::Write);
    } catch (const OlderSchema &) {
        upgradeDiary(folder, clock.now(), shippedMigrations());
    }
    return std::make_unique<Connection>(fileIn(folder), Connection::Mode::Write);
}

bool isHalfWritten(const SQLite::Exception &exception)
{
    return exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK ||
           exception.getExtendedErrorCode() == SQLITE_READONLY_RECOVERY;
}

/// A connection that may write undoes the unfinished change by looking at the file.
void undoHalfWritten(const fs::path &folder)
{
    const auto lock = WriterLock::take(folder, nullptr);
    if (!lock)
        throw Refused(lock.error().code, lock.error().detail);
    const Connection once(fileIn(folder), Connection::Mode::Write);
}

} // namespace

void makeDiary(const fs::path &file, const base::Clock &clock)
{
    makeEmptyFile(file);
    try {
        fill(file, clock);
    } catch (const SQLite::Exception &) {
        removeDatabase(file);
        throw;
    }
}

void refuseIfOneWasThere(const fs::path &folder)
{
    std::error_code error;
    if (fs::exists(fileIn(folder), error))
        return;
    for (const fs::path &kept : {backupFolderIn(folder), asideFolderIn(folder)}) {
        if (fs::is_directory(kept, error) && !fs::is_empty(kept, error))
            throw Refused(ErrorCode::Missing, "there is no diary, but there are copies of one");
    }
}

Opened openForWriting(const fs::path &folder, const base::Clock &clock)
{
    makeFolder(folder);
    auto lock = WriterLock::take(folder, &clock);
    if (!lock)
        throw Refused(lock.error().code, lock.error().detail);
    const fs::path file = fileIn(folder);
    if (!isThere(file))
        makeFirstDiary(folder, clock);
    refuseWithoutRights(file, R_OK | W_OK);
    Opened opened{std::move(*lock), connectForWriting(folder, clock)};
    closeToOthers(file);
    return opened;
}

namespace {

Opened openAs(const fs::path &folder, Connection::Mode mode)
{
    const fs::path file = fileIn(folder);
    if (!isThere(file)) {
        refuseIfOneWasThere(folder);
        throw Refused(ErrorCode::NotFound, "no diary there");
    }
    refuseWithoutRights(file, R_OK);
    try {
        return {std::nullopt, std::make_unique<Connection>(file, mode)};
    } catch (const SQLite::Exception &exception) {
        if (!isHalfWritten(exception))
            throw;
    }
    undoHalfWritten(folder);
    return {std::nullopt, std::make_unique<Connection>(file, mode)};
}

/// What a newer Unknot made cannot be judged.
bool isWholeOrNewer(SQLite::Database &db)
{
    if (pragmaNumber(db, "user_version") > schemaVersion())
        return true;
    CheckReport report;
    lookOver(db, report);
    return report.isSound();
}

} // namespace

Opened openForReading(const fs::path &folder)
{
    return openAs(folder, Connection::Mode::Read);
}

Opened openForReading(const fs::path &folder, const base::Clock &clock)
{
    try {
        return openForReading(folder);
    } catch (const OlderSchema &) {
        openForWriting(folder, clock);
    }
    return openForReading(folder);
}

Opened openForViewing(const fs::path &folder)
{
    auto whole = guarded(nullptr, [&] {
        Opened opened = openAs(folder, Connection::Mode::View);
        if (isWholeOrNewer(opened.connection->db()))
            return opened;
        throw Refused(ErrorCode::Damaged, "not all of it can be read");
    });
    if (whole)
        return std::move(*whole);
    if (whole.error().code != ErrorCode::Damaged)
        throw Refused(whole.error().code, whole.error().detail);
    Opened rest{std::nullopt, Connection::inMemory()};
    salvage(fileIn(folder), rest.connection->db());
    return rest;
}

} // namespace unknot::diary
