// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/diary/connection.h"
#include "core/records/history.h"
#include "core/records/triage_record.h"

#include <vector>

namespace unknot::diary {

/// Answers, statements and findings, stored together so that a latch never stands without what made it.
class TriageStore
{
public:
    explicit TriageStore(SQLite::Database &db)
        : m_db(db)
    {
    }

    std::vector<records::Change> save(const records::TriageRecord &triage, const base::Moment &now);
    records::Answer save(records::Answer answer, base::Instant now);
    records::Statement save(records::Statement statement, base::Instant now);
    records::Finding save(records::Finding finding, base::Instant now);

private:
    records::Finding clear(const base::Uuid &id, const std::string &by, const base::Moment &now);

    SQLite::Database &m_db;
};

} // namespace unknot::diary
