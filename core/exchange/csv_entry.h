// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plain_record.h"

#include <map>
#include <string>
#include <string_view>

namespace unknot::exchange {

/// The cells of a row by the names of their columns; an empty one is not there.
using CsvCells = std::map<std::string, std::string, std::less<>>;

/// The entry that a row tells, without its region; with a refusal where it tells none.
records::PlainRecord entryFrom(const CsvCells &cells);
/// Its region and level, if any. False where the level is none.
bool addRegion(records::PlainRecord &entry, const CsvCells &cells);

} // namespace unknot::exchange
