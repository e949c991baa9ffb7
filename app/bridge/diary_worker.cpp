// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_worker.h"

#include <algorithm>

namespace unknot::ui {

namespace {

using State = DiaryService::State;
using base::ErrorCode;

/// Whether a diary that cannot be written may still be looked at.
bool canBeRead(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
    case ErrorCode::NoRights:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::InputOutput:
        return true;
    default:
        return false;
    }
}

/// A row that does not fit its checksum is kept out of everything by itself; anything else is damage of the file.
bool isSound(const diary::CheckReport &report)
{
    return std::ranges::all_of(report.problems,
                               [](const diary::Problem &problem) { return problem.code == "checksum"; });
}

} // namespace

DiaryWorker::DiaryWorker(std::filesystem::path folder, base::Instant now, base::Zone zone)
    : m_folder(std::move(folder))
    , m_clock(now, std::move(zone))
{
}

DiaryWorker::Opened DiaryWorker::open()
{
    m_diary.reset();
    m_reason.reset();
    auto opened = diary::Diary::open(m_folder, diary::Access::Write, m_clock);
    if (!opened)
        return canBeRead(opened.error().code) ? lookAt(opened.error())
                                              : Opened{State::None, m_reason = opened.error()};
    if (opened->wasLeftBehind() && !isSound(diary::Diary::check(m_folder))) {
        opened->leaveBehind();
        opened = base::failure(ErrorCode::Damaged, "found after an unclean end");
        return lookAt(opened.error());
    }
    return {take(std::move(*opened), State::Ready), m_reason};
}

/// What cannot be written may still be looked at.
DiaryWorker::Opened DiaryWorker::lookAt(const base::Error &why)
{
    m_reason = why;
    auto opened = diary::Diary::open(m_folder, diary::Access::Read, m_clock);
    return {opened ? take(std::move(*opened), State::ReadOnly) : State::None, m_reason};
}

State DiaryWorker::take(diary::Diary diary, State state)
{
    auto history = diary.loadHistory();
    if (!history) {
        m_reason = m_reason.value_or(history.error());
        return State::None;
    }
    m_diary = std::move(diary);
    m_history = std::move(*history);
    return state;
}

void DiaryWorker::close()
{
    m_diary.reset();
}

base::Error DiaryWorker::whyNot() const
{
    return m_reason.value_or(base::Error{ErrorCode::NotFound, "not open"});
}

} // namespace unknot::ui
