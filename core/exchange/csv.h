// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace unknot::exchange {

/// Takes the next piece of the text; false: the receiver cannot take more.
using Sink = std::function<bool(std::string_view)>;

/// One row per entry and region (RFC 4180, UTF-8, CRLF). A text cell that a spreadsheet would take for a formula gets
/// one ' in front; numbers are never guarded. False when the sink said no.
bool writeCsv(std::span<const records::Entry> entries, const Sink &sink);

} // namespace unknot::exchange
