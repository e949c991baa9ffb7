// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/cell.h"
#include "core/diary/checksum.h"
#include "core/diary/record_fields.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// The Ios of record_fields.h that speak SQL.
namespace unknot::diary {

void bindCell(SQLite::Statement &statement, int index, const Cell &cell);
void bindAll(SQLite::Statement &statement, const std::vector<Cell> &cells);
Cell cellOf(const SQLite::Column &column);
void bindChecksum(SQLite::Statement &statement, int index, const Checksum &checksum);
/// Nothing where there is none.
std::optional<Checksum> checksumIn(const SQLite::Column &column);

class ColumnNames
{
public:
    template<typename T>
    void operator()(const char *name, const T &)
    {
        m_names.push_back(name);
    }
    template<typename C, typename F>
    void list(const char *, const C &, F &&)
    {
    }

    std::string joined() const;      ///< "a, b"
    std::string marks() const;       ///< "?, ?"
    std::string assignments() const; ///< "a = ?, b = ?"

private:
    std::vector<const char *> m_names;
};

template<typename C, typename F>
ColumnNames columnsOf(const C &, F &fieldsOfOne)
{
    ColumnNames names;
    typename ElementOf<C>::Type sample{};
    fieldsOfOne(names, sample);
    return names;
}

/// Binds the values of one row.
class RowWriter
{
public:
    RowWriter(SQLite::Statement &statement, int first)
        : m_statement(statement)
        , m_next(first)
    {
    }

    template<typename T>
    void operator()(const char *, const T &value)
    {
        bindCell(m_statement, m_next++, toCell(value));
    }
    template<typename C, typename F>
    void list(const char *, const C &, F &&)
    {
    }

    int next() const { return m_next; }

private:
    SQLite::Statement &m_statement;
    int m_next;
};

/// Inserts the children of one row.
class ChildWriter
{
public:
    ChildWriter(SQLite::Database &db, const char *parent, std::int64_t number, int firstPlace)
        : m_db(db)
        , m_parent(parent)
        , m_number(number)
        , m_firstPlace(firstPlace)
    {
    }

    template<typename T>
    void operator()(const char *, const T &)
    {
    }

    template<typename C, typename F>
    void list(const char *table, const C &values, F &&fieldsOfOne)
    {
        if (values.size() <= static_cast<std::size_t>(m_firstPlace))
            return;
        SQLite::Statement insert = prepare(table, columnsOf(values, fieldsOfOne));
        int place = 0;
        for (const auto &value : values) {
            if (place >= m_firstPlace) {
                bindPlace(insert, place);
                RowWriter writer(insert, 3);
                fieldsOfOne(writer, value);
                insert.exec();
                insert.reset();
            }
            ++place;
        }
    }

private:
    SQLite::Statement prepare(const char *table, const ColumnNames &columns) const;
    void bindPlace(SQLite::Statement &insert, int place) const;

    SQLite::Database &m_db;
    const char *m_parent;
    std::int64_t m_number;
    int m_firstPlace;
};

/// Removes the children of one row from a place on.
class ChildRemover
{
public:
    ChildRemover(SQLite::Database &db, const char *parent, std::int64_t number, int firstPlace)
        : m_db(db)
        , m_parent(parent)
        , m_number(number)
        , m_firstPlace(firstPlace)
    {
    }

    template<typename T>
    void operator()(const char *, const T &)
    {
    }
    template<typename C, typename F>
    void list(const char *table, const C &, F &&)
    {
        remove(table);
    }

private:
    void remove(const char *table) const;

    SQLite::Database &m_db;
    const char *m_parent;
    std::int64_t m_number;
    int m_firstPlace;
};

/// Walks one table of children beside the rows they belong to; both come by row number.
class ChildReader
{
public:
    ChildReader(SQLite::Database &db, const std::string &select, const std::vector<Cell> &values);

    /// Whether the next child belongs to that row; children of rows that were passed over are passed over.
    bool isAt(std::int64_t number);
    void step();
    SQLite::Statement &statement() { return m_statement; }

private:
    SQLite::Statement m_statement;
    bool m_isDone = false;
};

/// The children of the rows of a Scan, one reader for each table of them, opened at the first row.
class ChildReaders
{
public:
    ChildReaders(SQLite::Database &db, const char *table, const char *parent, std::string condition,
                 std::vector<Cell> values)
        : m_db(db)
        , m_table(table)
        , m_parent(parent)
        , m_condition(std::move(condition))
        , m_values(std::move(values))
    {
    }

    ChildReader &at(std::size_t index) { return *m_readers[index]; }
    bool isOpen(std::size_t index) const { return index < m_readers.size(); }
    void open(const char *childTable, const ColumnNames &columns);

private:
    SQLite::Database &m_db;
    const char *m_table;
    const char *m_parent;
    std::string m_condition;
    std::vector<Cell> m_values;
    std::vector<std::unique_ptr<ChildReader>> m_readers;
};

/// Takes the values of one row, and of its children. A value that cannot be read stays as it was and is remembered.
class RowReader
{
public:
    RowReader(SQLite::Statement &rows, ChildReaders &children, std::int64_t number, int firstColumn = 2)
        : m_rows(rows)
        , m_children(children)
        , m_number(number)
        , m_column(firstColumn)
    {
    }

    template<typename T>
    void operator()(const char *, T &value)
    {
        try {
            fromCell(cellOf(m_rows.getColumn(m_column++)), value);
        } catch (const BadCell &) {
            m_isBad = true;
        }
    }

    template<typename C, typename F>
    void list(const char *table, C &values, F &&fieldsOfOne)
    {
        const std::size_t index = m_list++;
        if (!m_children.isOpen(index))
            m_children.open(table, columnsOf(values, fieldsOfOne));
        ChildReader &reader = m_children.at(index);
        for (; reader.isAt(m_number); reader.step()) {
            typename ElementOf<C>::Type value{};
            RowReader one(reader.statement(), m_children, m_number, 1);
            fieldsOfOne(one, value);
            m_isBad = m_isBad || one.m_isBad;
            values.insert(values.end(), std::move(value));
        }
    }

    bool isBad() const { return m_isBad; }

private:
    SQLite::Statement &m_rows;
    ChildReaders &m_children;
    std::int64_t m_number;
    int m_column;
    std::size_t m_list = 0;
    bool m_isBad = false;
};

} // namespace unknot::diary
