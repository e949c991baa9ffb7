// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/trash.h"

#include "core/diary/edit_history.h"
#include "core/diary/record_table.h"

namespace unknot::diary {

namespace {

using Changes = std::vector<records::Change>;

template<typename R>
Changes toldOf(Row<R> row)
{
    if constexpr (requires { row.record.damaged; })
        row.record.damaged = row.damaged;
    else if (row.damaged)
        return {};
    return {std::move(row.record)};
}

} // namespace

std::optional<Changes> throwAway(SQLite::Database &db, const base::Uuid &id, base::Instant now)
{
    if (setDeleted<records::Entry>(db, id, now))
        return Changes{records::EntryRemoved{id}};
    if (setDeleted<records::Session>(db, id, now))
        return Changes{records::SessionRemoved{id}};
    if (setDeleted<records::Statement>(db, id, now))
        return Changes{records::StatementRemoved{id}};
    if (setDeleted<records::OwnRoutine>(db, id, now))
        return Changes{};
    if (setDeleted<records::Episode>(db, id, now))
        return Changes{records::EpisodeRemoved{id}};
    if (setDeleted<records::Visit>(db, id, now))
        return Changes{records::VisitRemoved{id}};
    if (setDeleted<records::HabitTicked>(db, id, now))
        return Changes{records::HabitUnticked{id}};
    return std::nullopt;
}

std::optional<Changes> takeBack(SQLite::Database &db, const base::Uuid &id)
{
    if (auto entry = setDeleted<records::Entry>(db, id, std::nullopt))
        return toldOf(std::move(*entry));
    if (auto session = setDeleted<records::Session>(db, id, std::nullopt))
        return toldOf(std::move(*session));
    if (auto statement = setDeleted<records::Statement>(db, id, std::nullopt))
        return toldOf(std::move(*statement));
    if (setDeleted<records::OwnRoutine>(db, id, std::nullopt))
        return Changes{};
    if (auto episode = setDeleted<records::Episode>(db, id, std::nullopt))
        return toldOf(std::move(*episode));
    if (auto visit = setDeleted<records::Visit>(db, id, std::nullopt))
        return toldOf(std::move(*visit));
    if (auto habit = setDeleted<records::HabitTicked>(db, id, std::nullopt))
        return toldOf(std::move(*habit));
    return std::nullopt;
}

} // namespace unknot::diary
