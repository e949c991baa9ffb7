// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/history_loader.h"

#include "core/diary/connection.h"
#include "core/diary/record_day.h"
#include "core/diary/record_table.h"
#include "core/records/history_builder.h"

namespace unknot::diary {

namespace {

/// Every row that is not in the trash: the good ones are taken, the others noted.
template<typename R, typename Take>
void forEachRow(SQLite::Database &db, std::vector<DamagedRecord> &damaged, Take &&take)
{
    Scan<R> scan(db);
    while (const auto row = scan.next()) {
        if (row->stamps.deleted)
            continue;
        if (!row->damaged)
            take(row->record);
        else if constexpr (requires { row->record.id; })
            damaged.push_back({row->record.id, TableOf<R>::name, dayOf(row->record)});
    }
}

template<typename... R>
void addAll(SQLite::Database &db, records::HistoryBuilder &builder, std::vector<DamagedRecord> &damaged)
{
    (forEachRow<R>(db, damaged, [&](const R &record) { builder.add(record); }), ...);
}

Loaded read(SQLite::Database &db)
{
    records::HistoryBuilder builder;
    std::vector<DamagedRecord> damaged;
    addAll<records::Entry, records::Session, records::Answer, records::Statement, records::Finding, records::Episode,
           records::Visit, records::HabitTicked>(db, builder, damaged);
    forEachRow<ProfileRow>(db, damaged, [&](const ProfileRow &row) {
        records::Profile profile = row.profile;
        profile.stored = true;
        builder.set(profile);
    });
    return {builder.build(), std::move(damaged)};
}

} // namespace

/// Reading twenty years needs some 15 MB for a moment, which the allocator would keep for good.
Loaded load(SQLite::Database &db)
{
    Loaded loaded = read(db);
    giveMemoryBack(db);
    return loaded;
}

} // namespace unknot::diary
