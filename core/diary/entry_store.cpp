// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/entry_store.h"

#include "core/diary/edit_history.h"
#include "core/diary/errors.h"
#include "core/diary/record_table.h"
#include "core/diary/valid.h"

#include <algorithm>
#include <tuple>

namespace unknot::diary {

namespace {

using records::Entry;

Entry stamped(Entry entry, const Stamps &stamps, bool damaged = false)
{
    entry.created = stamps.created;
    entry.modified = stamps.modified;
    entry.revision = stamps.rev;
    entry.damaged = damaged;
    return entry;
}

void countOneMore(SQLite::Database &db)
{
    db.exec("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'entries-ever'");
}

} // namespace

Entry EntryStore::save(Entry entry, base::Instant now)
{
    refuseInvalid(entry);
    if (entry.id.isNull())
        entry.id = base::Uuid::make(now);
    const auto known = findRow<Entry>(m_db, entry.id);
    if (!known) {
        const Stamps stamps{now, now, 1, {}};
        insertRow(m_db, entry, stamps);
        countOneMore(m_db);
        return stamped(std::move(entry), stamps);
    }
    if (known->stamps.deleted)
        throw Refused(base::ErrorCode::NotFound, "the entry is in the trash");
    Entry before = stamped(known->record, known->stamps);
    if (!known->damaged && stamped(entry, known->stamps) == before)
        return before;
    keepRevision(m_db, *known, now);
    const Stamps stamps{known->stamps.created, now, known->stamps.rev + 1, {}};
    updateRow(m_db, known->number, entry, stamps);
    return stamped(std::move(entry), stamps);
}

std::vector<Entry> EntryStore::all(const std::string &from, const std::string &to) const
{
    std::vector<Entry> entries;
    Scan<Entry> scan(m_db, "at_day BETWEEN ?1 AND ?2 AND deleted IS NULL", {from, to});
    while (auto row = scan.next())
        entries.push_back(stamped(std::move(row->record), row->stamps, row->damaged));
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.at.day, a.at.at, a.id) < std::tie(b.at.day, b.at.at, b.id);
    });
    return entries;
}

std::optional<Entry> EntryStore::find(const base::Uuid &id) const
{
    auto row = findRow<Entry>(m_db, id);
    if (!row || row->stamps.deleted)
        return std::nullopt;
    return stamped(std::move(row->record), row->stamps, row->damaged);
}

std::vector<Entry> EntryStore::revisions(const base::Uuid &id) const
{
    std::vector<Entry> entries;
    for (const std::string &form : formsOf(m_db, id)) {
        Entry entry;
        Stamps stamps;
        try {
            readForm(form, entry, stamps);
            entries.push_back(stamped(std::move(entry), stamps));
        } catch (const BadCell &) {
            throw Refused(base::ErrorCode::Damaged, "an earlier form cannot be read");
        }
    }
    return entries;
}

} // namespace unknot::diary
