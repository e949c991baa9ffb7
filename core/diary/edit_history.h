// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/diary/record_table.h"

#include <string>
#include <vector>

namespace unknot::diary {

/// Keeps what a record was before it is changed.
void keepRevision(SQLite::Database &db, const char *table, const base::Uuid &id, int rev, base::Instant replaced,
                  const std::string &form);
/// The forms kept of a record, oldest first.
std::vector<std::string> formsOf(SQLite::Database &db, const base::Uuid &id);

/// Touches nothing but the mark: the checksum of a damaged row must go on not fitting.
void markDeleted(SQLite::Database &db, const char *table, std::int64_t number, std::optional<base::Instant> deleted);

template<typename R>
void keepRevision(SQLite::Database &db, const Row<R> &row, base::Instant replaced)
{
    keepRevision(db, TableOf<R>::name, row.record.id, row.stamps.rev, replaced, formOf(row.record, row.stamps));
}

/// Into the trash (a moment) or out of it (none): the record. Nothing when there is none, or it is there already.
template<typename R>
std::optional<Row<R>> setDeleted(SQLite::Database &db, const base::Uuid &id, std::optional<base::Instant> deleted)
{
    auto row = findRow<R>(db, id);
    if (!row || row->stamps.deleted.has_value() == deleted.has_value())
        return std::nullopt;
    row->stamps.deleted = deleted;
    if (row->damaged)
        markDeleted(db, TableOf<R>::name, row->number, deleted);
    else
        updateRow(db, row->number, row->record, row->stamps, kAllChildren);
    return row;
}

} // namespace unknot::diary
