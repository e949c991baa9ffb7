// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"

#include <SQLiteCpp/Database.h>

namespace unknot::diary {

/// Reads the whole diary by its tables, checks every row against its checksum, and keeps the facts.
records::History loadHistory(SQLite::Database &db);

} // namespace unknot::diary
