// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/opening.h"

#include "core/base/system_code.h"
#include "core/base/uuid.h"
#include "core/diary/errors.h"
#include "core/diary/schema.h"

#include <SQLiteCpp/Statement.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

[[noreturn]] void refuseSystem(const char *what)
{
    const int number = errno;
    throw Refused(base::codeOfSystem(number), std::string(what) + ": " + std::strerror(number));
}

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return;
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        refuseSystem("the folder");
}

void syncFolder(const fs::path &folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        refuseSystem("the folder");
    const bool isSynced = ::fsync(file) == 0;
    ::close(file);
    if (!isSynced)
        refuseSystem("the folder");
}

/// SQLite makes files that others may read; one that is there already keeps its rights, and its journal gets them.
void makeEmptyFile(const fs::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        refuseSystem("the new file");
    ::close(descriptor);
}

void setMeta(SQLite::Database &db, const char *key, const std::string &value)
{
    SQLite::Statement insert(db, "INSERT INTO meta (key, value) VALUES (?, ?)");
    insert.bind(1, key);
    insert.bind(2, value);
    insert.exec();
}

void fill(const fs::path &file, const base::Clock &clock)
{
    SQLite::Database db(file.native(), SQLite::OPEN_READWRITE);
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
void makeDiary(const fs::path &folder, const base::Clock &clock)
{
    const fs::path unfinished = folder / "diary.db.new";
    for (const char *suffix : {"", "-journal"})
        ::unlink((unfinished.native() + suffix).c_str());
    makeEmptyFile(unfinished);
    try {
        fill(unfinished, clock);
    } catch (const SQLite::Exception &) {
        ::unlink(unfinished.c_str());
        throw;
    }
    if (::rename(unfinished.c_str(), fileIn(folder).c_str()) != 0)
        refuseSystem("the new file");
    syncFolder(folder);
}

bool isThere(const fs::path &file)
{
    struct stat status
    {
    };
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        refuseSystem("the file");
    }
    if (!S_ISREG(status.st_mode))
        throw Refused(ErrorCode::NotOurs, "not a file");
    if (status.st_size == 0)
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

fs::path fileIn(const fs::path &folder)
{
    return folder / "diary.db";
}

Opened openForWriting(const fs::path &folder, const base::Clock &clock)
{
    makeFolder(folder);
    auto lock = WriterLock::take(folder, &clock);
    if (!lock)
        throw Refused(lock.error().code, lock.error().detail);
    const fs::path file = fileIn(folder);
    if (!isThere(file))
        makeDiary(folder, clock);
    refuseWithoutRights(file, R_OK | W_OK);
    Opened opened{std::move(*lock), std::make_unique<Connection>(file, Connection::Mode::Write)};
    closeToOthers(file);
    return opened;
}

Opened openForReading(const fs::path &folder)
{
    const fs::path file = fileIn(folder);
    if (!isThere(file))
        throw Refused(ErrorCode::NotFound, "no diary there");
    refuseWithoutRights(file, R_OK);
    try {
        return {std::nullopt, std::make_unique<Connection>(file, Connection::Mode::Read)};
    } catch (const SQLite::Exception &exception) {
        if (!isHalfWritten(exception))
            throw;
    }
    undoHalfWritten(folder);
    return {std::nullopt, std::make_unique<Connection>(file, Connection::Mode::Read)};
}

} // namespace unknot::diary
