// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/saving.h"

#include "core/diary/care_store.h"
#include "core/diary/entry_store.h"
#include "core/diary/errors.h"
#include "core/diary/profile_store.h"
#include "core/diary/session_store.h"
#include "core/diary/trash.h"
#include "core/diary/triage_store.h"

namespace unknot::diary {

namespace {

class Saving
{
public:
    Saving(SQLite::Database &db, base::Instant now)
        : m_db(db)
        , m_now(now)
    {
    }

    records::Change operator()(const records::Entry &entry) const { return EntryStore(m_db).save(entry, m_now); }
    records::Change operator()(const records::Session &session) const
    {
        return SessionStore(m_db).save(session, m_now);
    }

    template<typename R>
    records::Change operator()(const R &record) const
    {
        if constexpr (std::is_same_v<R, records::Profile>) {
            ProfileStore(m_db).save(record, m_now);
            return record;
        } else if constexpr (requires { CareStore(m_db).save(record, m_now); }) {
            return CareStore(m_db).save(record, m_now);
        } else if constexpr (requires { TriageStore(m_db).save(record, m_now); }) {
            return TriageStore(m_db).save(record, m_now);
        } else {
            if (!throwAway(m_db, record.id, m_now))
                throw Refused(base::ErrorCode::NotFound, "no such record");
            return record;
        }
    }

private:
    SQLite::Database &m_db;
    base::Instant m_now;
};

} // namespace

std::vector<records::Change> saveAll(SQLite::Database &db, std::span<const records::Change> changes,
                                     base::Instant now)
{
    std::vector<records::Change> told;
    told.reserve(changes.size());
    for (const records::Change &change : changes)
        told.push_back(std::visit(Saving(db, now), change));
    return told;
}

} // namespace unknot::diary
