// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace unknot::diary {

struct Problem
{
    std::string code; ///< the word of an ErrorCode, "row", "index", "count" or "checksum"
    std::string text;
};

/// What is at a place where a diary should be.
struct CheckReport
{
    bool exists = false;
    bool ok = true;
    int schema = 0;
    int entries = 0;
    int sessions = 0;
    std::optional<base::Date> newest; ///< day of the latest entry or session
    std::vector<std::string> damaged; ///< ids whose checksum fails
    std::vector<Problem> problems;
    std::optional<base::ErrorCode> couldNot; ///< why it could not be looked at to the end

    /// Whether the file holds together; single rows may still be damaged, they are kept out of everything anyway.
    bool isSound() const;
};

CheckReport checkDiary(const std::filesystem::path &folder);
/// Any file that may be a diary: a backup, a copy.
CheckReport checkFile(const std::filesystem::path &file);
/// Every page of an open database, of any schema. Throws as SQLite does, or Refused where the disk did not answer.
void lookOverStructure(SQLite::Database &db, CheckReport &report);
/// Every page, row and checksum of an open database. Throws in the same way.
void lookOver(SQLite::Database &db, CheckReport &report);

} // namespace unknot::diary
