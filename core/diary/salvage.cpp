// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/salvage.h"

#include "core/diary/errors.h"
#include "core/diary/leaf_pages.h"
#include "core/diary/meta.h"
#include "core/diary/record_table.h"
#include "core/diary/schema.h"

#include <SQLiteCpp/Transaction.h>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

/// Far more row numbers than a page of ours can hold rows: the end of the search where the last number is not known.
constexpr std::int64_t kRowsOnAPage = 400;

struct Table
{
    std::string name;
    std::uint32_t root = 0;
    std::size_t columns = 0;
};

std::vector<Table> tablesOf(SQLite::Database &db)
{
    std::vector<Table> tables;
    SQLite::Statement select(db, "SELECT name, rootpage, (SELECT count(*) FROM pragma_table_info(s.name)) "
                                 "FROM sqlite_schema s WHERE type = 'table' ORDER BY s.rowid");
    while (select.executeStep())
        tables.push_back({select.getColumn(0).getString(), select.getColumn(1).getUInt(),
                          static_cast<std::size_t>(select.getColumn(2).getInt())});
    return tables;
}

void bindRaw(SQLite::Statement &statement, int place, const RawCell &value)
{
    if (!value.isBlob)
        return bindCell(statement, place, value.cell);
    const auto &bytes = std::get<std::string>(value.cell);
    statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}

/// Puts rows into one table of the target as they are; what cannot stand there is left out.
class RowTaker
{
public:
    RowTaker(SQLite::Database &target, const Table &table)
        : m_columns(table.columns)
        , m_insert(target, "INSERT OR IGNORE INTO " + table.name + " VALUES (" + marks(table.columns) + ")")
    {
    }

    void take(std::int64_t row, const std::vector<RawCell> &values)
    {
        if (values.size() > m_columns || values.empty())
            return;
        m_insert.reset();
        m_insert.clearBindings();
        m_insert.bind(1, row);
        for (std::size_t i = 1; i < values.size(); ++i) {
            const int place = static_cast<int>(i) + 1;
            bindRaw(m_insert, place, values[i]);
        }
        try {
            m_insert.exec();
        } catch (const SQLite::Exception &exception) {
            if (errorOf(exception, nullptr).code != base::ErrorCode::BadValue)
                throw;
        }
    }

private:
    static std::string marks(std::size_t count)
    {
        std::string text = "?";
        for (std::size_t i = 1; i < count; ++i)
            text += ", ?";
        return text;
    }

    std::size_t m_columns;
    SQLite::Statement m_insert;
};

RawCell rawOf(const SQLite::Column &column)
{
    if (column.isInteger())
        return {column.getInt64(), false};
    if (column.isNull())
        return {};
    return {column.getString(), column.isBlob()};
}

/// Reads a range of row numbers; where that fails, its two halves.
class RangeReader
{
public:
    RangeReader(SQLite::Database &source, SQLite::Database &target, const Table &table)
        : m_taker(target, table)
        , m_select(source, "SELECT * FROM " + table.name + " NOT INDEXED WHERE row BETWEEN ? AND ?")
    {
    }

    void read(std::int64_t first, std::int64_t last)
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> ranges{{first, last}};
        while (!ranges.empty()) {
            const auto [from, to] = ranges.back();
            ranges.pop_back();
            if (readWhole(from, to) || from == to)
                continue;
            const std::int64_t middle = from + (to - from) / 2;
            ranges.emplace_back(middle + 1, to);
            ranges.emplace_back(from, middle);
        }
    }

private:
    bool readWhole(std::int64_t first, std::int64_t last)
    {
        try {
            m_select.reset();
        } catch (const SQLite::Exception &) { // says again what the last range ended with
        }
        try {
            m_select.bind(1, first);
            m_select.bind(2, last);
            while (m_select.executeStep()) {
                std::vector<RawCell> values;
                values.reserve(static_cast<std::size_t>(m_select.getColumnCount()));
                for (int i = 0; i < m_select.getColumnCount(); ++i)
                    values.push_back(rawOf(m_select.getColumn(i)));
                m_taker.take(m_select.getColumn(0).getInt64(), values);
            }
            return true;
        } catch (const SQLite::Exception &) {
            return false;
        }
    }

    RowTaker m_taker;
    SQLite::Statement m_select;
};

std::string contentsOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// By row number, through the trees, as far as they hold.
void readTrees(const fs::path &damaged, SQLite::Database &target, const std::vector<Table> &tables,
               std::int64_t lastRow)
{
    try {
        SQLite::Database source(damaged.native(), SQLite::OPEN_READONLY);
        for (const Table &table : tables) {
            try {
                RangeReader(source, target, table).read(0, lastRow);
            } catch (const SQLite::Exception &) { // not even its name is there
            }
        }
    } catch (const SQLite::Exception &) { // no tree at all: the pages are still there
    }
}

using Roots = std::map<std::uint32_t, const Table *>;

void readPages(const LeafPages &pages, SQLite::Database &target, const Roots &roots)
{
    std::map<std::uint32_t, RowTaker> takers;
    for (const auto &[root, table] : roots)
        takers.try_emplace(root, target, *table);
    pages.forEachRow([&](std::uint32_t root, std::int64_t row, const std::vector<RawCell> &values) {
        if (const auto taker = takers.find(root); taker != takers.end())
            taker->second.take(row, values);
    });
}

/// Where each table begins: as the file says, or else as in every diary that was just made.
Roots rootsOf(const fs::path &damaged, const std::vector<Table> &ours)
{
    Roots roots;
    std::vector<Table> theirs;
    try {
        SQLite::Database source(damaged.native(), SQLite::OPEN_READONLY);
        theirs = tablesOf(source);
    } catch (const SQLite::Exception &) {
        theirs = ours;
    }
    for (const Table &table : ours) {
        for (const Table &their : theirs) {
            if (their.name == table.name)
                roots.emplace(their.root, &table);
        }
    }
    return roots;
}

std::vector<std::string> childTables(SQLite::Database &db)
{
    std::vector<std::string> names;
    for (const Table &table : tablesOf(db)) {
        SQLite::Statement keys(db, "SELECT 1 FROM pragma_foreign_key_list(?)");
        keys.bind(1, table.name);
        if (keys.executeStep())
            names.push_back(table.name);
    }
    return names;
}

/// What belongs to a row that is gone cannot be shown with anything.
void dropOrphans(SQLite::Database &target)
{
    for (const std::string &child : childTables(target)) {
        const bool isOfEntry = child.starts_with("entry");
        const char *where = isOfEntry ? " WHERE entry NOT IN (SELECT row FROM entries)"
                                      : " WHERE session NOT IN (SELECT row FROM sessions)";
        target.exec("DELETE FROM " + child + where);
    }
}

/// What the fresh target said of itself stands in where the damaged file no longer says it.
void standIn(SQLite::Database &target, const std::map<std::string, std::string> &fresh)
{
    SQLite::Statement insert(target, "INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)");
    for (const auto &[key, value] : fresh) {
        bindAll(insert, {key, value});
        insert.exec();
        insert.reset();
    }
}

std::map<std::string, std::string> metaOf(SQLite::Database &db)
{
    std::map<std::string, std::string> meta;
    SQLite::Statement select(db, "SELECT key, value FROM meta NOT INDEXED");
    while (select.executeStep())
        meta[select.getColumn(0).getString()] = select.getColumn(1).getString();
    return meta;
}

void settleCounts(SQLite::Database &target)
{
    SQLite::Statement count(target, "SELECT count(*) FROM entries NOT INDEXED");
    const int there = count.executeStep() ? count.getColumn(0).getInt() : 0;
    const int ever = std::max(metaNumber(target, "entries-ever", there), there);
    setMeta(target, "entries-ever", std::to_string(ever));
    setMeta(target, "entries-given-up", std::to_string(ever - there));
}

template<typename R>
bool isTakenAlready(SQLite::Database &target, const R &record)
{
    if constexpr (std::is_same_v<R, records::HabitTicked>)
        return Scan<R>(target, "habit = ?1 AND day = ?2", {toCell(record.habit), toCell(record.day)})
            .next()
            .has_value();
    else if constexpr (std::is_same_v<R, ProfileRow>)
        return Scan<R>(target).next().has_value();
    else
        return false;
}

base::Uuid idOf(const auto &record)
{
    return record.id;
}

template<typename R>
void mergeKind(SQLite::Database &backup, SQLite::Database &target)
{
    Scan<R> scan(backup);
    while (const auto row = scan.next()) {
        if (row->damaged)
            continue;
        const auto known = findRow<R>(target, idOf(row->record));
        if (known && (known->damaged || known->stamps.rev < row->stamps.rev))
            updateRow(target, known->number, row->record, row->stamps);
        else if (!known && !isTakenAlready(target, row->record))
            insertRow(target, row->record, row->stamps);
    }
}

/// What has no checksum of its own: the earlier forms and the drafts that are not there.
void mergeRows(SQLite::Database &backup, SQLite::Database &target, const std::string &table,
               const std::string &columns)
{
    SQLite::Statement select(backup, "SELECT " + columns + " FROM " + table + " NOT INDEXED ORDER BY row");
    std::string marks = "?";
    for (int i = 1; i < select.getColumnCount(); ++i)
        marks += ", ?";
    SQLite::Statement insert(target, "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
    while (select.executeStep()) {
        for (int i = 0; i < select.getColumnCount(); ++i)
            bindRaw(insert, i + 1, rawOf(select.getColumn(i)));
        insert.exec();
        insert.reset();
    }
}

} // namespace

void salvage(const fs::path &damaged, SQLite::Database &target)
{
    const LeafPages pages(contentsOf(damaged));
    const std::vector<Table> tables = tablesOf(target);
    target.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(target);
    std::map<std::string, std::string> fresh = metaOf(target);
    fresh.erase("entries-ever");
    target.exec("DELETE FROM meta");
    readTrees(damaged, target, tables, kRowsOnAPage * (pages.pageCount() + 1));
    readPages(pages, target, rootsOf(damaged, tables));
    dropOrphans(target);
    standIn(target, fresh);
    settleCounts(target);
    transaction.commit();
    target.exec("PRAGMA foreign_keys = ON");
}

void mergeFrom(SQLite::Database &backup, SQLite::Database &target)
{
    SQLite::Transaction transaction(target);
    forEveryKind([&]<typename R>() { mergeKind<R>(backup, target); });
    mergeRows(backup, target, "entry_history", "kind, id, rev, replaced, form, checksum");
    mergeRows(backup, target, "drafts", "form, json, modified, checksum");
    settleCounts(target);
    transaction.commit();
}

} // namespace unknot::diary
