// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit_history.h"
#include "core/diary/errors.h"
#include "core/diary/valid.h"

#include <utility>

namespace unknot::diary {

/// Stores a record that is new, revises one that is known; saving the same again is no revision.
template<typename R>
R saveRecord(SQLite::Database &db, R record, base::Instant now)
{
    refuseInvalid(record);
    if (record.id.isNull())
        record.id = base::Uuid::make(now);
    const auto known = findRow<R>(db, record.id);
    if (!known) {
        insertRow(db, record, {now, now, 1, {}});
        return record;
    }
    if (known->stamps.deleted)
        throw Refused(base::ErrorCode::NotFound, "it is in the trash");
    if (!known->damaged && known->record == record)
        return record;
    keepRevision(db, *known, now);
    updateRow(db, known->number, record, {known->stamps.created, now, known->stamps.rev + 1, {}});
    return record;
}

/// Those that are neither in the trash nor damaged, in the order in which they were first saved.
template<typename R>
std::vector<R> goodRecords(SQLite::Database &db)
{
    std::vector<R> records;
    Scan<R> scan(db);
    while (auto row = scan.next()) {
        if (!row->damaged && !row->stamps.deleted)
            records.push_back(std::move(row->record));
    }
    return records;
}

} // namespace unknot::diary
