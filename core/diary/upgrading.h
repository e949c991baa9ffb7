// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/schema.h"

#include <filesystem>

namespace unknot::diary {

/// Brings the diary of the folder from the schema of an older Unknot to the last of these: a copy first, proved and
/// kept among the backups; then all steps that it lacks, in one transaction, whole or not at all. Nothing is done to
/// a diary that is as new or newer. Throws SQLite::Exception, or Refused: NotOurs, Damaged where the tables are not
/// those of its number or a step lost something, and what the disk says. The caller has the lock.
void upgradeDiary(const std::filesystem::path &folder, base::Instant now, Migrations migrations);

} // namespace unknot::diary
