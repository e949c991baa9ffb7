// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/session_recovery.h"

#include "app/bridge/diary_service.h"
#include "core/base/clock.h"
#include "core/content/content.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unknot::ui {

namespace {

constexpr char kForm[] = "routine";
/// Later than this a routine is begun anew, not gone on with.
constexpr std::chrono::hours kGoesOnFor{4};

} // namespace

SessionRecovery::SessionRecovery(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_diary(diary)
    , m_clock(clock)
{
    connect(&diary, &DiaryService::stateChanged, this, &SessionRecovery::look);
    connect(&diary, &DiaryService::failed, this, [this] { m_mayKeep = false; });
    connect(&diary, &DiaryService::saved, this, [this] { m_mayKeep = true; });
}

void SessionRecovery::keep(const UnderWay &underWay)
{
    m_hasLooked = true; // this routine is not one that was cut off
    if (m_mayKeep && m_diary.state() == DiaryService::State::Ready)
        m_diary.saveDraft({kForm, textOf(underWay), {}});
}

void SessionRecovery::forget()
{
    m_diary.removeDraft(kForm);
}

void SessionRecovery::look()
{
    if (m_diary.state() != DiaryService::State::Ready || std::exchange(m_hasLooked, true))
        return;
    m_diary.readDrafts(this, [this](const base::Result<std::vector<records::Draft>> &read) {
        if (read)
            takeDrafts(*read);
    });
}

void SessionRecovery::takeDrafts(const std::vector<records::Draft> &drafts)
{
    const auto kept = std::ranges::find(drafts, kForm, &records::Draft::form);
    if (kept == drafts.end())
        return;
    const auto underWay = underWayFrom(kept->json);
    if (!underWay)
        return forget();
    m_diary.readSessions(underWay->day, underWay->day, this,
                         [this, underWay](const base::Result<std::vector<records::Session>> &read) {
                             if (read)
                                 takeSessions(*underWay, *read);
                         });
}

void SessionRecovery::takeSessions(const UnderWay &underWay, std::vector<records::Session> sessions)
{
    const auto known = std::ranges::find(sessions, underWay.session, &records::Session::id);
    if (known == sessions.end() || known->ended)
        return forget();
    // The guards have to know of it at once, since going on begins the step again.
    if (auto part = partOf(m_content, underWay)) {
        known->steps.push_back(std::move(*part));
        m_diary.save(*known);
        UnderWay counted = underWay;
        counted.doneSeconds = 0;
        m_diary.saveDraft({kForm, textOf(counted), {}});
    }
    const plan::Plan rest = restOf(m_content, underWay);
    const auto age = m_clock.now() - known->started.at;
    if (rest.steps.empty() || age > kGoesOnFor || age < age.zero())
        return drop(std::move(*known));
    emit found(rest, *known, static_cast<int>(underWay.step) + 1, static_cast<int>(underWay.plan.steps.size()));
}

void SessionRecovery::drop(records::Session session)
{
    session.end = base::SessionEnd::Dropped;
    session.ended = m_clock.moment();
    m_diary.save(std::move(session));
    forget();
}

} // namespace unknot::ui
