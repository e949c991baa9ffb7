// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_cell.h"

#include <fmt/format.h>

namespace unknot::exchange {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r'";
constexpr std::string_view kQuoted = ",\"\r\n";
constexpr std::string_view kListMarks = ";=@\\";

std::string quoted(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

CsvRow &CsvRow::text(std::string_view text)
{
    separate();
    std::string cell(text);
    if (!text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos)
        cell.insert(0, 1, '\'');
    const bool needsQuotes = text.find_first_of(kQuoted) != std::string_view::npos;
    m_line += needsQuotes ? quoted(cell) : cell;
    return *this;
}

CsvRow &CsvRow::number(std::optional<int> number)
{
    separate();
    if (number)
        m_line += fmt::format("{}", *number);
    return *this;
}

CsvRow &CsvRow::append(const CsvRow &more)
{
    separate();
    m_line += more.m_line;
    return *this;
}

void CsvRow::separate()
{
    if (!m_isEmpty)
        m_line += ',';
    m_isEmpty = false;
}

std::string listPart(std::string_view text)
{
    std::string part;
    for (const char c : text) {
        if (kListMarks.find(c) != std::string_view::npos)
            part += '\\';
        part += c;
    }
    return part;
}

} // namespace unknot::exchange
