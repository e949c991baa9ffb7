// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/byte_source.h"
#include "core/records/plain_record.h"

#include <functional>

namespace unknot::exchange {

/// Takes the next record; false stops the reading.
using RecordTaker = std::function<bool(const records::PlainRecord &)>;

/// Reads what JsonWriter wrote, a record at a time: its memory does not grow with the file. A record that has not the
/// form of one is handed over with its refusal. BadInput, with the line, for what is no JSON, no export of ours, cut
/// off, or larger than the limits; Newer for a later version of the form; Interrupted when the taker says so.
base::Result<void> readJson(const Source &source, const RecordTaker &take);

} // namespace unknot::exchange
