// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unknot::exchange {

/// One row in the making.
class CsvRow
{
public:
    /// Guarded against formulas and quoted where needed.
    CsvRow &text(std::string_view text);
    CsvRow &number(std::optional<int> number);

    /// With its CRLF.
    std::string line() const { return m_line + "\r\n"; }
    /// The cells of another row behind these.
    CsvRow &append(const CsvRow &more);

private:
    void separate();

    std::string m_line;
    bool m_isEmpty = true;
};

/// A part of a cell that lists things: \ before every character that separates parts.
std::string listPart(std::string_view text);

} // namespace unknot::exchange
