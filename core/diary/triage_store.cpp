// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/triage_store.h"

#include "core/diary/errors.h"
#include "core/diary/record_table.h"
#include "core/diary/valid.h"

namespace unknot::diary {

namespace {

template<typename R>
R put(SQLite::Database &db, R record, base::Instant now)
{
    refuseInvalid(record);
    if (record.id.isNull())
        record.id = base::Uuid::make(now);
    if (const auto known = findRow<R>(db, record.id))
        updateRow(db, known->number, record, {known->stamps.created, now, known->stamps.rev + 1, {}});
    else
        insertRow(db, record, {now, now, 1, {}});
    return record;
}

} // namespace

std::vector<records::Change> TriageStore::save(const records::TriageRecord &triage, const base::Moment &now)
{
    std::vector<records::Change> changes;
    changes.reserve(triage.answers.size() + triage.statements.size() + triage.toSet.size() + triage.toClear.size());
    for (const records::Answer &answer : triage.answers)
        changes.emplace_back(save(answer, now.at));
    for (const records::Statement &statement : triage.statements)
        changes.emplace_back(save(statement, now.at));
    for (const records::Finding &finding : triage.toSet)
        changes.emplace_back(save(finding, now.at));
    for (const base::Uuid &id : triage.toClear)
        changes.emplace_back(clear(id, triage.clearedBy, now));
    return changes;
}

records::Answer TriageStore::save(records::Answer answer, base::Instant now)
{
    return put(m_db, std::move(answer), now);
}

records::Statement TriageStore::save(records::Statement statement, base::Instant now)
{
    return put(m_db, std::move(statement), now);
}

records::Finding TriageStore::save(records::Finding finding, base::Instant now)
{
    return put(m_db, std::move(finding), now);
}

records::Finding TriageStore::clear(const base::Uuid &id, const std::string &by, const base::Moment &now)
{
    const auto known = findRow<records::Finding>(m_db, id);
    if (!known)
        throw Refused(base::ErrorCode::NotFound, "no such finding");
    records::Finding finding = known->record;
    finding.clearedAt = now;
    finding.clearedBy = by;
    return save(std::move(finding), now.at);
}

} // namespace unknot::diary
