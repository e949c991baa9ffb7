// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"

#include "core/exchange/limits.h"

namespace unknot::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

} // namespace

CsvRows::CsvRows(const Source &source)
    : m_bytes(source)
{
    if (m_bytes.peek() != static_cast<unsigned char>(kByteOrderMark.front()))
        return;
    for (const char byte : kByteOrderMark)
        if (m_bytes.take() != static_cast<unsigned char>(byte))
            refuse("this is no text");
}

bool CsvRows::next(std::vector<std::string> &cells)
{
    for (;;) {
        cells.clear();
        m_line = m_bytes.line();
        if (m_bytes.peek() < 0)
            return false;
        bool goesOn = true;
        while (goesOn) {
            if (cells.size() == kMostCells)
                refuse("a row with more than 200 cells");
            goesOn = cell(cells.emplace_back());
        }
        if (cells.size() > 1 || !cells.front().empty())
            return true;
    }
}

/// Whether another cell follows in the row.
bool CsvRows::cell(std::string &text)
{
    if (m_bytes.peek() == '"')
        quoted(text);
    for (;;) {
        const int byte = m_bytes.take();
        if (byte == ',')
            return true;
        if (byte == '\r' && m_bytes.peek() == '\n')
            continue;
        if (byte < 0 || byte == '\n')
            return false;
        append(text, byte);
    }
}

void CsvRows::quoted(std::string &text)
{
    m_bytes.take();
    for (;;) {
        const int byte = m_bytes.take();
        if (byte < 0)
            refuse("a quote that is never closed");
        if (byte == '"') {
            if (m_bytes.peek() != '"')
                return;
            m_bytes.take();
        }
        append(text, byte);
    }
}

void CsvRows::append(std::string &text, int byte) const
{
    if (text.size() == kLongestText)
        refuse("a cell of more than 1 MB");
    text += static_cast<char>(byte);
}

} // namespace unknot::exchange
