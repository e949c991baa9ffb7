// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/edit_history.h"

#include "core/diary/errors.h"

namespace unknot::diary {

void keepRevision(SQLite::Database &db, const char *table, const base::Uuid &id, int rev, base::Instant replaced,
                  const std::string &form)
{
    SQLite::Statement insert(db, "INSERT INTO entry_history (kind, id, rev, replaced, form, checksum) "
                                 "VALUES (?, ?, ?, ?, ?, ?)");
    bindAll(insert, {std::string(table), id.text(), toCell(rev), toCell(replaced), form});
    bindChecksum(insert, 6, checksumOf({id.text(), form}));
    insert.exec();
}

std::vector<std::string> formsOf(SQLite::Database &db, const base::Uuid &id)
{
    std::vector<std::string> forms;
    SQLite::Statement select(db, "SELECT form, checksum FROM entry_history WHERE id = ? ORDER BY rev");
    select.bind(1, id.text());
    while (select.executeStep()) {
        forms.push_back(select.getColumn(0).getString());
        if (checksumIn(select.getColumn(1)) != checksumOf({id.text(), forms.back()}))
            throw Refused(base::ErrorCode::Damaged, "an earlier form does not fit its checksum");
    }
    return forms;
}

void markDeleted(SQLite::Database &db, const char *table, std::int64_t number, std::optional<base::Instant> deleted)
{
    SQLite::Statement update(db, std::string("UPDATE ") + table + " SET deleted = ? WHERE row = ?");
    bindAll(update, {toCell(deleted), number});
    update.exec();
}

} // namespace unknot::diary
