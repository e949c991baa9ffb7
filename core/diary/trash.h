// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/records/history.h"

#include <SQLiteCpp/Database.h>
#include <optional>
#include <vector>

namespace unknot::diary {

/// Moves whatever has that id into the trash or out of it. What History is to be told; nothing when no record of any
/// kind has it there.
std::optional<std::vector<records::Change>> throwAway(SQLite::Database &db, const base::Uuid &id, base::Instant now);
std::optional<std::vector<records::Change>> takeBack(SQLite::Database &db, const base::Uuid &id);

} // namespace unknot::diary
