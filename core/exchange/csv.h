// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"

#include <functional>
#include <span>
#include <string_view>

namespace unknot::exchange {

/// Takes the next piece of the text; false: the receiver cannot take more.
using Sink = std::function<bool(std::string_view)>;

/// Writes entries as CSV: RFC 4180, UTF-8, CRLF, a header, then one row per entry and region; an entry without a
/// region has one row. The caller passes as many entries at a time as it likes.
///
/// A text cell that a spreadsheet would take for a formula gets one ' in front, which a reader that sees
/// schema_version takes off again; numbers are never guarded. A cell that lists things has ; between them, a pair =
/// or
/// @ between its parts, and a \ before each of these where it belongs to a text.
class CsvWriter
{
public:
    explicit CsvWriter(Sink sink);

    /// False when the sink said no, now or earlier.
    [[nodiscard]] bool writeHeader();
    [[nodiscard]] bool write(const records::Entry &entry);

private:
    bool send(std::string_view text);

    Sink m_sink;
    bool m_isOpen = true;
};

/// All of it at once. False when the sink said no.
[[nodiscard]] bool writeCsv(std::span<const records::Entry> entries, const Sink &sink);

} // namespace unknot::exchange
