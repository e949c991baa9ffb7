// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/byte_source.h"
#include "core/exchange/json_reader.h"

namespace unknot::exchange {

/// Reads the entries of a CSV file: what CsvWriter wrote, or a table of one's own with columns of the same names in
/// any order, of which `at` has to be there. Rows of one entry stand together and differ in region and level alone.
/// Where schema_version is a column, one ' in front of a text is taken off. An entry without an id gets one that is
/// made of what it says, so that the same file twice adds nothing.
///
/// A row that is no entry is handed over with its refusal. BadInput, with the line, for what is no such table; Newer
/// for a later version of the form; Interrupted when the taker says so.
base::Result<void> readCsv(const Source &source, const RecordTaker &take);

} // namespace unknot::exchange
