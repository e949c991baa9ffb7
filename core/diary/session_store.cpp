// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/session_store.h"

#include "core/diary/edit_history.h"
#include "core/diary/errors.h"
#include "core/diary/record_table.h"
#include "core/diary/valid.h"

#include <algorithm>
#include <tuple>

namespace unknot::diary {

namespace {

using records::Session;

Session stamped(Session session, const Stamps &stamps, bool damaged = false)
{
    session.created = stamps.created;
    session.modified = stamps.modified;
    session.revision = stamps.rev;
    session.damaged = damaged;
    return session;
}

template<typename T>
void takeIfOpen(const std::optional<T> &then, std::optional<T> &now)
{
    if (!then)
        now.reset();
}

/// Whether `now` says everything that `then` said and only more: a session going on, not one being corrected.
bool onlyGoesOn(const Session &then, const Session &now)
{
    if (now.steps.size() < then.steps.size())
        return false;
    Session known = now;
    known.steps.resize(then.steps.size());
    for (std::size_t i = 0; i < then.steps.size(); ++i)
        takeIfOpen(then.steps[i].felt, known.steps[i].felt);
    takeIfOpen(then.before, known.before);
    takeIfOpen(then.after, known.after);
    takeIfOpen(then.nextMorning, known.nextMorning);
    if (!then.ended) {
        known.ended.reset();
        known.end = then.end;
        known.reason = then.reason;
    }
    return known == then;
}

/// So many steps at the beginning are the same in both, and need not be written again.
int stepsThatStay(const Session &then, const Session &now)
{
    const auto differs = std::ranges::mismatch(then.steps, now.steps).in1;
    return static_cast<int>(differs - then.steps.begin());
}

} // namespace

Session SessionStore::save(Session session, base::Instant now)
{
    refuseInvalid(session);
    if (session.id.isNull())
        session.id = base::Uuid::make(now);
    const auto known = findRow<Session>(m_db, session.id);
    if (!known) {
        const Stamps stamps{now, now, 1, {}};
        insertRow(m_db, session, stamps);
        return stamped(std::move(session), stamps);
    }
    if (known->stamps.deleted)
        throw Refused(base::ErrorCode::NotFound, "the session is in the trash");
    Session before = stamped(known->record, known->stamps);
    session = stamped(std::move(session), known->stamps);
    if (!known->damaged && session == before)
        return before;
    Stamps stamps{known->stamps.created, now, known->stamps.rev, {}};
    int stepsKept = stepsThatStay(before, session);
    if (known->damaged || !onlyGoesOn(before, session)) {
        keepRevision(m_db, *known, now);
        ++stamps.rev;
        stepsKept = 0;
    }
    updateRow(m_db, known->number, session, stamps, stepsKept);
    return stamped(std::move(session), stamps);
}

std::vector<Session> SessionStore::all(const std::string &from, const std::string &to) const
{
    std::vector<Session> sessions;
    Scan<Session> scan(m_db, "started_day BETWEEN ?1 AND ?2 AND deleted IS NULL", {from, to});
    while (auto row = scan.next())
        sessions.push_back(stamped(std::move(row->record), row->stamps, row->damaged));
    std::ranges::sort(sessions, [](const Session &a, const Session &b) {
        return std::tie(a.started.at, a.id) < std::tie(b.started.at, b.id);
    });
    return sessions;
}

} // namespace unknot::diary
