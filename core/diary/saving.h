// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/records/history.h"

#include <SQLiteCpp/Database.h>
#include <span>
#include <vector>

namespace unknot::diary {

/// Saves each in its own way, within one transaction of the caller. What History is to be told: the records as they
/// are now.
std::vector<records::Change> saveAll(SQLite::Database &db, std::span<const records::Change> changes,
                                     base::Instant now);

} // namespace unknot::diary
