// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/diary/backup.h"
#include "core/diary/check.h"
#include "core/diary/schema.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unknot::diary {

/// Brings the diary of the folder from the schema of an older Unknot to the last of these: a copy first, proved and
/// kept among the backups; then all steps that it lacks, in one transaction, whole or not at all. Nothing is done to
/// a diary that is as new or newer. Throws SQLite::Exception, or Refused: NotOurs, Damaged where the tables are not
/// those of its number or a step lost something, and what the disk says. The caller has the lock.
void upgradeDiary(const std::filesystem::path &folder, base::Instant now, Migrations migrations);
/// The same steps in a file that is itself a copy.
void upgradeCopy(const std::filesystem::path &copy, Migrations migrations);

/// Of a file with an older schema: what SQLite can tell, and how much is in it; nothing for any other. Throws as
/// above.
std::optional<CheckReport> checkOlder(const std::filesystem::path &file, Migrations migrations);
/// Any copy of a diary, of this schema or an older one.
CheckReport checkCopy(const std::filesystem::path &file, Migrations migrations);

/// What backup.h and recovery.h declare, for a program that knows these.
std::vector<Backup> checkBackups(const std::filesystem::path &folder, Migrations migrations);
base::Result<Backup> restoreBackup(const std::filesystem::path &folder, const std::filesystem::path &file,
                                   const base::Clock &clock, Migrations migrations);

} // namespace unknot::diary
