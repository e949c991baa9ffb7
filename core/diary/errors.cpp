// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/errors.h"

#include "core/base/system_code.h"

#include <sqlite3.h>

namespace unknot::diary {

namespace {

using base::ErrorCode;

int systemNumber(sqlite3 *connection)
{
    return connection != nullptr ? sqlite3_system_errno(connection) : 0;
}

/// A disk that is full says so only in the number of the system.
ErrorCode codeOfDisk(sqlite3 *connection)
{
    const int number = systemNumber(connection);
    const ErrorCode code = number != 0 ? base::codeOfSystem(number) : ErrorCode::InputOutput;
    // A file that was open does not turn out not to be there: that number was left by something before.
    return code == ErrorCode::NotFound ? ErrorCode::InputOutput : code;
}

ErrorCode codeOf(int extended, sqlite3 *connection)
{
    if (extended == SQLITE_READONLY_DBMOVED)
        return ErrorCode::Changed;
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NoRights;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotOurs;
    case SQLITE_INTERRUPT:
        return ErrorCode::Interrupted;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
        return ErrorCode::BadValue;
    case SQLITE_SCHEMA:
        return ErrorCode::Changed;
    case SQLITE_ERROR:
        // A table or column that is not there: the file has our name and not our shape.
        return ErrorCode::Damaged;
    default:
        return codeOfDisk(connection);
    }
}

} // namespace

base::Error errorOf(const SQLite::Exception &exception, sqlite3 *connection)
{
    const int extended = exception.getExtendedErrorCode();
    return {codeOf(extended, connection), "sqlite " + std::to_string(extended) + ": " + exception.what()};
}

} // namespace unknot::diary
