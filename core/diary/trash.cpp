// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/trash.h"

#include "core/diary/edit_history.h"
#include "core/diary/record_day.h"
#include "core/diary/record_table.h"

#include <algorithm>
#include <type_traits>

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

/// What is left of a record that was erased.
template<typename R>
R stubOf(const base::Uuid &id)
{
    R stub{};
    stub.id = id;
    return stub;
}

template<typename R>
bool isStub(const Row<R> &row)
{
    return !row.damaged && row.record == stubOf<R>(row.record.id);
}

template<typename R>
constexpr bool kCanBeErased = std::is_same_v<R, records::Entry> || std::is_same_v<R, records::Session> ||
                              std::is_same_v<R, records::Visit> || std::is_same_v<R, records::OwnRoutine> ||
                              std::is_same_v<R, records::Statement> || std::is_same_v<R, records::Episode>;

/// Calls work.operator()<R>() for every kind that the trash shows.
template<typename Work>
void forEveryErasable(Work &&work)
{
    forEveryKind([&]<typename R>() {
        if constexpr (kCanBeErased<R>)
            work.template operator()<R>();
    });
}

bool isErased(SQLite::Database &db, const base::Uuid &id)
{
    bool isFound = false;
    forEveryErasable([&]<typename R>() {
        const auto row = isFound ? std::nullopt : findRow<R>(db, id);
        isFound = isFound || (row && isStub(*row));
    });
    return isFound;
}

template<typename R>
void overwrite(SQLite::Database &db, const Row<R> &row, base::Instant now)
{
    SQLite::Statement forms(db, "DELETE FROM entry_history WHERE id = ?");
    forms.bind(1, row.record.id.text());
    forms.exec();
    const Stamps stamps{row.stamps.created, now, row.stamps.rev + 1, row.stamps.deleted};
    updateRow(db, row.number, stubOf<R>(row.record.id), stamps);
}

/// A change of it that was typed and never kept says as much as the record itself.
void dropDraftsOf(SQLite::Database &db, const base::Uuid &id)
{
    SQLite::Statement drop(db, "DELETE FROM drafts WHERE instr(json, ?) > 0");
    drop.bind(1, id.text());
    drop.exec();
}

} // namespace

std::vector<Trashed> trashed(SQLite::Database &db)
{
    std::vector<Trashed> all;
    forEveryErasable([&]<typename R>() {
        Scan<R> scan(db, "deleted IS NOT NULL"); // no index has it, so that none can hide a row
        while (const auto row = scan.next()) {
            if (!isStub(*row))
                all.push_back({row->record.id, TableOf<R>::name, *row->stamps.deleted, dayOf(row->record)});
        }
    });
    std::ranges::stable_sort(all, std::ranges::greater{}, &Trashed::deleted);
    return all;
}

bool eraseForGood(SQLite::Database &db, const base::Uuid &id, base::Instant now)
{
    bool isErased = false;
    forEveryErasable([&]<typename R>() {
        const auto row = isErased ? std::nullopt : findRow<R>(db, id);
        if (!row || !row->stamps.deleted)
            return;
        overwrite(db, *row, now);
        isErased = true;
    });
    if (isErased)
        dropDraftsOf(db, id);
    return isErased;
}

void eraseWherever(SQLite::Database &db, const base::Uuid &id, base::Instant now)
{
    forEveryErasable([&]<typename R>() {
        auto row = findRow<R>(db, id);
        if (!row || isStub(*row))
            return;
        row->stamps.deleted = row->stamps.deleted.value_or(now);
        overwrite(db, *row, now);
    });
    dropDraftsOf(db, id);
}

int eraseOlder(SQLite::Database &db, base::Instant until, base::Instant now)
{
    std::vector<Trashed> all = trashed(db);
    std::erase_if(all, [until](const Trashed &one) { return one.deleted > until; });
    for (const Trashed &one : all)
        eraseForGood(db, one.id, now);
    return static_cast<int>(all.size());
}

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
    if (isErased(db, id))
        return std::nullopt;
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
