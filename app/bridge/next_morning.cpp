// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/next_morning.h"

#include "app/bridge/diary_service.h"
#include "core/base/clock.h"
#include "core/base/local_time.h"

#include <algorithm>
#include <chrono>
#include <ranges>

namespace unknot::ui {

namespace {

constexpr std::chrono::hours kMorning{4};
constexpr std::chrono::hours kNoon{12};

} // namespace

const records::SessionFact *awaitsMorning(const records::History &history, const base::Moment &now)
{
    const auto time = base::LocalTime::at(now.at, now.offset).sinceMidnight;
    if (time < kMorning || time >= kNoon)
        return nullptr;
    for (const records::SessionFact &session : history.sessions() | std::views::reverse) {
        const int days = session.day.daysUntil(now.day);
        if (days > 1)
            return nullptr;
        const auto isDone = [](const records::StepFact &step) { return step.doneSeconds > 0; };
        if (days == 1 && session.isOver && std::ranges::any_of(history.stepsOf(session), isDone))
            return session.nextMorning < 0 ? &session : nullptr;
    }
    return nullptr;
}

NextMorning::NextMorning(DiaryService &diary, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_clock(clock)
{
    connect(&diary, &DiaryService::changed, this, &NextMorning::changed);
}

bool NextMorning::isDue() const
{
    return !m_isLeft && m_diary.state() == DiaryService::State::Ready &&
           awaitsMorning(m_diary.history(), m_clock.moment()) != nullptr;
}

void NextMorning::give(int level)
{
    const auto *session = awaitsMorning(m_diary.history(), m_clock.moment());
    if (session == nullptr)
        return;
    m_diary.readSessions(session->day, session->day, this,
                         [this, id = session->id, level](const base::Result<std::vector<records::Session>> &read) {
                             if (!read)
                                 return;
                             const auto found = std::ranges::find(*read, id, &records::Session::id);
                             if (found == read->end())
                                 return;
                             records::Session answered = *found;
                             answered.nextMorning = level;
                             m_diary.save(std::move(answered));
                         });
}

void NextMorning::leave()
{
    m_isLeft = true;
    emit changed();
}

} // namespace unknot::ui
