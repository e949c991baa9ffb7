// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/draft_store.h"

#include "core/diary/row_io.h"

namespace unknot::diary {

void DraftStore::save(const records::Draft &draft, base::Instant now)
{
    SQLite::Statement upsert(m_db,
                             "INSERT INTO drafts (form, json, modified) VALUES (?, ?, ?) "
                             "ON CONFLICT (form) DO UPDATE SET json = excluded.json, modified = excluded.modified");
    bindAll(upsert, {draft.form, draft.json, toCell(now)});
    upsert.exec();
}

void DraftStore::remove(const std::string &form)
{
    SQLite::Statement statement(m_db, "DELETE FROM drafts WHERE form = ?");
    statement.bind(1, form);
    statement.exec();
}

std::vector<records::Draft> DraftStore::all() const
{
    std::vector<records::Draft> drafts;
    SQLite::Statement select(m_db, "SELECT form, json, modified FROM drafts NOT INDEXED ORDER BY row");
    while (select.executeStep()) {
        records::Draft &draft = drafts.emplace_back();
        fromCell(cellOf(select.getColumn(0)), draft.form);
        fromCell(cellOf(select.getColumn(1)), draft.json);
        fromCell(cellOf(select.getColumn(2)), draft.modified);
    }
    return drafts;
}

} // namespace unknot::diary
