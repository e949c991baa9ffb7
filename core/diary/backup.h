// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/instant.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot::diary {

class Connection;

/// A whole copy of the diary, proved good when it was made. "diary-000012-20260314T201000Z.db": what orders backups
/// is their number, because clocks go back.
struct Backup
{
    std::filesystem::path file;
    int number = 0;
    std::string day;           ///< of its making, in UTC
    bool beforeSchema = false; ///< made before a step to another schema
    std::uint64_t bytes = 0;

    // Known once it was looked over.
    int entries = 0;
    int sessions = 0;
    std::optional<base::Date> newest;
    bool good = false;
};

/// By number.
std::vector<Backup> listBackups(const std::filesystem::path &folder);
/// The same, each looked over page by page. One of an older schema is as good as any.
std::vector<Backup> checkBackups(const std::filesystem::path &folder);

/// A copy of what the connection sees, made beside the target, proved by throwing nothing, and only then given its
/// name. Throws as SQLite does, or Refused; then there is nothing new at the target.
void copyProved(Connection &connection, const std::filesystem::path &target,
                const std::function<void(const std::filesystem::path &)> &prove);
/// The same, proved by looking over all of it.
Backup copyTo(Connection &connection, const std::filesystem::path &target);

/// What the next one in the diary's own folder is called; the folder is made.
Backup nextBackup(const std::filesystem::path &folder, base::Instant now, bool beforeSchema);
/// The next backup in the diary's own folder; the old ones that are too many go when it is proved good.
Backup makeBackup(Connection &connection, const std::filesystem::path &folder, base::Instant now);
/// Whether there is anything to lose.
bool hasRecords(Connection &connection);
/// Whether the newest backup holds the same records in the same state.
bool isBackedUp(Connection &connection, const std::filesystem::path &folder);
/// Not when there is one of today (in UTC), nor when nothing changed since the last.
bool isBackupDue(Connection &connection, const std::filesystem::path &folder, base::Instant now);

/// Those that are one too many: kept are the last ten, the last of each of the last seven days, and those made before
/// a schema step, as far as there is room; never fewer than three.
std::vector<Backup> tooMany(std::span<const Backup> backups, std::uint64_t diaryBytes);

} // namespace unknot::diary
