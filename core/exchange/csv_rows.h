// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <string>
#include <vector>

namespace unknot::exchange {

/// Takes CSV apart (RFC 4180; lines may end with LF alone, a byte order mark is passed over). Throws Unreadable where
/// a quote is never closed, or a row has more than the limits allow.
class CsvRows
{
public:
    explicit CsvRows(const Source &source);

    /// Whether there was another row with anything in it; `cells` are then its.
    bool next(std::vector<std::string> &cells);
    /// In which the row began.
    int line() const { return m_line; }
    [[noreturn]] void refuse(const std::string &what) const { m_bytes.refuse(what); }

private:
    bool cell(std::string &text);
    void quoted(std::string &text);
    void append(std::string &text, int byte) const;

    ByteSource m_bytes;
    int m_line = 1;
};

} // namespace unknot::exchange
