// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/history_loader.h"

#include "core/diary/connection.h"
#include "core/diary/record_table.h"
#include "core/records/history_builder.h"

namespace unknot::diary {

namespace {

template<typename R, typename Take>
void forEachGood(SQLite::Database &db, Take &&take)
{
    Scan<R> scan(db);
    while (const auto row = scan.next()) {
        if (!row->damaged && !row->stamps.deleted)
            take(row->record);
    }
}

template<typename R>
void addAll(SQLite::Database &db, records::HistoryBuilder &builder)
{
    forEachGood<R>(db, [&](const R &record) { builder.add(record); });
}

/// Reading twenty years needs some 15 MB for a moment, which the allocator would keep for good.
records::History readHistory(SQLite::Database &db)
{
    records::HistoryBuilder builder;
    addAll<records::Entry>(db, builder);
    addAll<records::Session>(db, builder);
    addAll<records::Answer>(db, builder);
    addAll<records::Statement>(db, builder);
    addAll<records::Finding>(db, builder);
    addAll<records::Episode>(db, builder);
    addAll<records::Visit>(db, builder);
    addAll<records::HabitTicked>(db, builder);
    forEachGood<ProfileRow>(db, [&](const ProfileRow &row) {
        records::Profile profile = row.profile;
        profile.stored = true;
        builder.set(profile);
    });
    return builder.build();
}

} // namespace

records::History loadHistory(SQLite::Database &db)
{
    records::History history = readHistory(db);
    giveMemoryBack(db);
    return history;
}

} // namespace unknot::diary
