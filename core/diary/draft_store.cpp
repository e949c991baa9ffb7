// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/draft_store.h"

#include "core/diary/row_io.h"

namespace unknot::diary {

void DraftStore::save(const records::Draft &draft, base::Instant now)
{
    SQLite::Statement upsert(m_db,
                             "INSERT INTO drafts (form, json, modified, checksum) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (form) DO UPDATE SET json = excluded.json, modified = excluded.modified, "
                             "checksum = excluded.checksum");
    bindAll(upsert, {draft.form, draft.json, toCell(now)});
    bindChecksum(upsert, 4, checksumOf({draft.form, draft.json}));
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
    SQLite::Statement select(m_db, "SELECT form, json, modified, checksum FROM drafts NOT INDEXED ORDER BY row");
    while (select.executeStep()) {
        records::Draft draft;
        draft.form = select.getColumn(0).getString();
        draft.json = select.getColumn(1).getString();
        draft.modified = base::Instant(std::chrono::milliseconds(select.getColumn(2).getInt64()));
        // What is not as it was typed is not put into a form.
        if (checksumIn(select.getColumn(3)) == checksumOf({draft.form, draft.json}))
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace unknot::diary
