// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/records/plain_record.h"

#include <string>
#include <string_view>

namespace unknot::exchange {

inline constexpr int kJsonVersion = 1;

/// Writes records as one JSON object (docs/exchange.md), a line each, those of a kind one after the other. Nothing is
/// kept of what was written.
class JsonWriter
{
public:
    explicit JsonWriter(Sink sink);

    /// False when the sink said no, now or earlier.
    [[nodiscard]] bool begin(std::string_view exported);
    [[nodiscard]] bool write(const records::PlainRecord &record);
    [[nodiscard]] bool end();

private:
    bool send(std::string_view text);

    Sink m_sink;
    std::string m_kind;
    bool m_isOpen = true;
};

} // namespace unknot::exchange
