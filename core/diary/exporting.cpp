// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/exporting.h"

#include "core/diary/entry_store.h"
#include "core/diary/errors.h"
#include "core/diary/plain_io.h"
#include "core/diary/record_table.h"

#include <SQLiteCpp/Transaction.h>
#include <limits>
#include <optional>

namespace unknot::diary {

namespace {

/// The forms of a record before it was corrected, looked up with one statement for all of them.
class EarlierForms
{
public:
    explicit EarlierForms(SQLite::Database &db)
        : m_select(db, "SELECT rev, replaced, form, checksum FROM entry_history WHERE id = ? ORDER BY rev")
    {
    }

    void addTo(records::PlainRecord &plain, const std::string &id)
    {
        m_select.reset();
        m_select.bind(1, id);
        records::PlainList list{kEarlier, {}};
        while (m_select.executeStep()) {
            const std::string form = m_select.getColumn(2).getString();
            if (checksumIn(m_select.getColumn(3)) != checksumOf({id, form}))
                throw Refused(base::ErrorCode::Damaged, id);
            list.items.push_back({{"rev", m_select.getColumn(0).getInt64()},
                                  {"replaced", m_select.getColumn(1).getInt64()},
                                  {"form", form}});
        }
        if (!list.items.empty())
            plain.lists.push_back(std::move(list));
    }

private:
    SQLite::Statement m_select;
};

/// "2026-03" of every entry there is.
std::vector<std::string> monthsOf(SQLite::Database &db)
{
    std::vector<std::string> months;
    SQLite::Statement select(db, "SELECT DISTINCT substr(at_day, 1, 7) FROM entries NOT INDEXED "
                                 "WHERE deleted IS NULL ORDER BY 1");
    while (select.executeStep())
        months.push_back(select.getColumn(0).getString());
    return months;
}

/// So many at once: SQLite puts the children of what a Scan reads in order, in memory.
constexpr int kAtOnce = 1000;

/// The row number of the last of the next ones.
std::optional<std::int64_t> endAfter(SQLite::Database &db, const char *table, std::int64_t row)
{
    SQLite::Statement select(db, std::string("SELECT max(row) FROM (SELECT row FROM ") + table +
                                     " NOT INDEXED WHERE row > ? ORDER BY row LIMIT ?)");
    select.bind(1, row);
    select.bind(2, kAtOnce);
    if (!select.executeStep() || select.getColumn(0).isNull())
        return std::nullopt;
    return select.getColumn(0).getInt64();
}

template<typename R, typename Take>
void inPieces(SQLite::Database &db, Take &&take)
{
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    while (const auto to = endAfter(db, TableOf<R>::name, from)) {
        Scan<R> scan(db, "row > ?1 AND row <= ?2", {from, *to});
        while (const auto row = scan.next())
            take(*row);
        from = *to;
    }
}

void demandMore(bool goesOn)
{
    if (!goesOn)
        throw Refused(base::ErrorCode::Interrupted, "stopped on request");
}

} // namespace

void visitRecords(SQLite::Database &db, const RecordVisitor &visit)
{
    // What somebody saves meanwhile is in it whole or not at all.
    const SQLite::Transaction together(db);
    EarlierForms earlier(db);
    forEveryKind([&]<typename R>() {
        inPieces<R>(db, [&](const Row<R> &row) {
            const std::string id = row.record.id.text();
            if (row.damaged)
                throw Refused(base::ErrorCode::Damaged, id);
            records::PlainRecord plain = plainOf(row.record, row.stamps, TableOf<R>::name);
            earlier.addTo(plain, id);
            demandMore(visit(plain));
        });
    });
}

void visitEntries(SQLite::Database &db, const EntryVisitor &visit)
{
    const SQLite::Transaction together(db);
    for (const std::string &month : monthsOf(db)) {
        for (const records::Entry &entry : EntryStore(db).all(month + "-00", month + "-99")) {
            if (entry.damaged)
                throw Refused(base::ErrorCode::Damaged, entry.id.text());
            demandMore(visit(entry));
        }
    }
}

} // namespace unknot::diary
