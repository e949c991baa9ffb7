// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/diary/backup.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace unknot::diary {

/// How a diary that cannot be used may be had again.
enum class Way {
    AsItIs,         ///< it is whole: what was wrong is over
    WithoutJournal, ///< the journal beside it is of another file
    Reindexed,      ///< only its indexes were damaged
    Merged,         ///< what was salvaged, and what the newest good backup has besides
    Salvaged,       ///< every row that can still be read
    Backup,         ///< the newest good backup
    Empty           ///< a new one
};
/// "as-it-is" "without-journal" "reindexed" "merged" "salvaged" "backup" "empty"
std::string_view toWord(Way way);
std::optional<Way> wayOf(std::string_view word);

struct RecoveryOption
{
    Way way{};
    int entries = 0;
    int sessions = 0;
    int damaged = 0; ///< records that do not fit their checksum and stay out of everything
    std::optional<base::Date> newest;
    std::filesystem::path from; ///< of Backup and Merged: the backup
};

/// What can be had, the one with the most whole entries first, an empty diary last. All of it is made from copies;
/// the diary itself is not touched. A full disk or a read-only place is told as such and recovers nothing.
base::Result<std::vector<RecoveryOption>> recoveryOptions(const std::filesystem::path &folder,
                                                          const base::Clock &clock);
/// Puts one of them in the place of the diary, which is kept in set-aside/.
base::Result<RecoveryOption> recover(const std::filesystem::path &folder, Way way, const base::Clock &clock);

/// Puts a backup, wherever it lies, in the place of the diary. The diary is backed up before, if it is whole, and
/// kept in set-aside/ in any case. One of an older schema is brought up on the way. Damaged, NotOurs, Newer: of the
/// file that was to be restored.
base::Result<Backup> restoreBackup(const std::filesystem::path &folder, const std::filesystem::path &file,
                                   const base::Clock &clock);

} // namespace unknot::diary
