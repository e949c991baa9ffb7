// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/row_io.h"

#include <SQLiteCpp/Column.h>
#include <algorithm>
#include <sqlite3.h>

namespace unknot::diary {

void bindCell(SQLite::Statement &statement, int index, const Cell &cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        statement.bind(index, *number);
    else if (const auto *text = std::get_if<std::string>(&cell))
        statement.bind(index, *text);
    else
        statement.bind(index);
}

void bindAll(SQLite::Statement &statement, const std::vector<Cell> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, cells[i]);
}

Cell cellOf(const SQLite::Column &column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return column.getInt64();
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return column.getString();
    default:
        throw BadCell("neither text nor number");
    }
}

void bindChecksum(SQLite::Statement &statement, int index, const Checksum &checksum)
{
    statement.bind(index, checksum.data(), static_cast<int>(checksum.size()));
}

std::optional<Checksum> checksumIn(const SQLite::Column &column)
{
    Checksum checksum{};
    if (column.getBytes() != static_cast<int>(checksum.size()))
        return std::nullopt;
    const auto *bytes = static_cast<const unsigned char *>(column.getBlob());
    std::copy_n(bytes, checksum.size(), checksum.begin());
    return checksum;
}

std::string ColumnNames::joined() const
{
    std::string text;
    for (const char *name : m_names)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

std::string ColumnNames::marks() const
{
    std::string text;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        text += text.empty() ? "?" : ", ?";
    return text;
}

std::string ColumnNames::assignments() const
{
    std::string text;
    for (const char *name : m_names)
        text += (text.empty() ? "" : ", ") + std::string(name) + " = ?";
    return text;
}

SQLite::Statement ChildWriter::prepare(const char *table, const ColumnNames &columns) const
{
    return {m_db, std::string("INSERT INTO ") + table + " (" + m_parent + ", place, " + columns.joined() +
                      ") VALUES (?, ?, " + columns.marks() + ")"};
}

void ChildWriter::bindPlace(SQLite::Statement &insert, int place) const
{
    insert.bind(1, m_number);
    insert.bind(2, place);
}

void ChildRemover::remove(const char *table) const
{
    SQLite::Statement statement(m_db,
                                std::string("DELETE FROM ") + table + " WHERE " + m_parent + " = ? AND place >= ?");
    statement.bind(1, m_number);
    statement.bind(2, m_firstPlace);
    statement.exec();
}

ChildReader::ChildReader(SQLite::Database &db, const std::string &select, const std::vector<Cell> &values)
    : m_statement(db, select)
{
    bindAll(m_statement, values);
    step();
}

bool ChildReader::isAt(std::int64_t number)
{
    while (!m_isDone && m_statement.getColumn(0).getInt64() < number)
        step();
    return !m_isDone && m_statement.getColumn(0).getInt64() == number;
}

void ChildReader::step()
{
    m_isDone = !m_statement.executeStep();
}

void ChildReaders::open(const char *childTable, const ColumnNames &columns)
{
    std::string select = std::string("SELECT ") + m_parent + ", " + columns.joined() + " FROM " + childTable;
    if (m_condition.empty())
        select += " NOT INDEXED";
    else
        select +=
            std::string(" WHERE ") + m_parent + " IN (SELECT row FROM " + m_table + " WHERE " + m_condition + ")";
    select += std::string(" ORDER BY ") + m_parent + ", place";
    m_readers.push_back(std::make_unique<ChildReader>(m_db, select, m_values));
}

} // namespace unknot::diary
