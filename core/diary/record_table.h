// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/checksum.h"
#include "core/diary/form.h"
#include "core/diary/record_fields.h"
#include "core/diary/row_io.h"
#include "core/diary/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace unknot::diary {

/// A record as it lies in the file.
template<typename R>
struct Row
{
    std::int64_t number = 0;
    Stamps stamps;
    R record;
    bool damaged = false; ///< the checksum does not fit, or a value cannot be read
};

/// Reads the rows of one table with their children, by row number. An empty condition scans the tables themselves and
/// no index, because a damaged index hides rows without a word.
template<typename R>
class Scan
{
public:
    explicit Scan(SQLite::Database &db, std::string condition = {}, std::vector<Cell> values = {})
        : m_db(db)
        , m_children(db, TableOf<R>::name, TableOf<R>::parent, condition, values)
        , m_rows(db, select(condition))
    {
        bindAll(m_rows, values);
    }

    std::optional<Row<R>> next()
    {
        if (!m_rows.executeStep())
            return std::nullopt;
        Row<R> row;
        row.number = m_rows.getColumn(0).getInt64();
        RowReader reader(m_rows, m_children, row.number);
        fields(reader, row.stamps);
        fields(reader, row.record);
        row.damaged = reader.isBad() ||
                      (checksumIn(m_rows.getColumn(1)) != checksumOf(formOf(row.record, row.stamps)) && !isOfNewer());
        return row;
    }

private:
    static std::string select(const std::string &condition)
    {
        ColumnNames names;
        const Row<R> sample;
        fields(names, sample.stamps);
        fields(names, sample.record);
        return "SELECT row, checksum, " + names.joined() + " FROM " + TableOf<R>::name +
               (condition.empty() ? std::string(" NOT INDEXED") : " WHERE " + condition) + " ORDER BY row";
    }

    /// What a newer Unknot wrote may have columns that we do not know, and a checksum over them.
    bool isOfNewer() const { return pragmaNumber(m_db, "user_version") > schemaVersion(); }

    SQLite::Database &m_db;
    ChildReaders m_children;
    SQLite::Statement m_rows;
};

/// Calls work.operator()<R>() for every kind of record there is.
template<typename Work>
void forEveryKind(Work &&work)
{
    work.template operator()<records::Entry>();
    work.template operator()<records::Session>();
    work.template operator()<records::Answer>();
    work.template operator()<records::Statement>();
    work.template operator()<records::Finding>();
    work.template operator()<ProfileRow>();
    work.template operator()<records::OwnRoutine>();
    work.template operator()<records::Episode>();
    work.template operator()<records::Visit>();
    work.template operator()<records::HabitTicked>();
}

template<typename R>
std::optional<Row<R>> findRow(SQLite::Database &db, const base::Uuid &id)
{
    return Scan<R>(db, "id = ?1", {id.text()}).next();
}

template<typename R>
void insertRow(SQLite::Database &db, const R &record, const Stamps &stamps)
{
    ColumnNames names;
    fields(names, stamps);
    fields(names, record);
    SQLite::Statement insert(db, std::string("INSERT INTO ") + TableOf<R>::name + " (checksum, " + names.joined() +
                                     ") VALUES (?, " + names.marks() + ")");
    const Checksum checksum = checksumOf(formOf(record, stamps));
    bindChecksum(insert, 1, checksum);
    RowWriter values(insert, 2);
    fields(values, stamps);
    fields(values, record);
    insert.exec();

    ChildWriter children(db, TableOf<R>::parent, db.getLastInsertRowid(), 0);
    fields(children, record);
}

/// So many children that all of them stay.
inline constexpr int kAllChildren = std::numeric_limits<int>::max();

/// Replaces the values of a row; its children from the place `kept` on, those before stay as they are.
template<typename R>
void updateRow(SQLite::Database &db, std::int64_t number, const R &record, const Stamps &stamps, int kept = 0)
{
    ColumnNames names;
    fields(names, stamps);
    fields(names, record);
    SQLite::Statement update(db, std::string("UPDATE ") + TableOf<R>::name + " SET checksum = ?, " +
                                     names.assignments() + " WHERE row = ?");
    const Checksum checksum = checksumOf(formOf(record, stamps));
    bindChecksum(update, 1, checksum);
    RowWriter values(update, 2);
    fields(values, stamps);
    fields(values, record);
    update.bind(values.next(), number);
    update.exec();

    ChildRemover old(db, TableOf<R>::parent, number, kept);
    fields(old, record);
    ChildWriter children(db, TableOf<R>::parent, number, kept);
    fields(children, record);
}

} // namespace unknot::diary
