// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_worker.h"

#include "core/diary/erasing.h"

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
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
        return true;
    default:
        return false;
    }
}

} // namespace

DiaryWorker::DiaryWorker(std::filesystem::path folder, base::Instant now, base::Zone zone)
    : m_folder(std::move(folder))
    , m_clock(now, std::move(zone))
{
}

DiaryWorker::Opened DiaryWorker::open()
{
    close();
    m_reason.reset();
    if (m_isErased)
        return {State::None, m_reason = base::Error{ErrorCode::NotFound, "erased"}};
    auto opened = diary::Diary::open(m_folder, diary::Access::Write, m_clock);
    if (!opened)
        return canBeRead(opened.error().code) ? lookAt(opened.error())
                                              : Opened{State::None, m_reason = opened.error()};
    if (opened->wasLeftBehind() && !diary::Diary::check(m_folder).isSound()) {
        opened->leaveBehind();
        opened = base::failure(ErrorCode::Damaged, "found after an unclean end");
        return lookAt(opened.error());
    }
    return {take(std::move(*opened), State::Ready), m_reason};
}

/// What cannot be written may still be looked at, as far as it can be read.
DiaryWorker::Opened DiaryWorker::lookAt(const base::Error &why)
{
    m_reason = why;
    auto opened = diary::Diary::view(m_folder, m_clock);
    return {opened ? take(std::move(*opened), State::ReadOnly) : State::None, m_reason};
}

State DiaryWorker::take(diary::Diary diary, State state)
{
    if (const auto loaded = load(diary); !loaded) {
        m_reason = m_reason.value_or(loaded.error());
        return State::None;
    }
    m_diary = std::move(diary);
    return state;
}

base::Result<void> DiaryWorker::load(diary::Diary &diary)
{
    return diary.load().map([this](diary::Loaded &&loaded) {
        m_history = std::move(loaded.history);
        m_damaged = std::move(loaded.damaged);
    });
}

void DiaryWorker::close()
{
    endCheck();
    m_diary.reset();
}

base::Result<diary::Backup> DiaryWorker::restoreBackup(const std::filesystem::path &backup)
{
    close();
    return diary::restoreBackup(m_folder, backup, m_clock);
}

base::Result<void> DiaryWorker::erase()
{
    close();
    auto erased = diary::eraseDiary(m_folder, m_clock);
    m_isErased = erased.has_value();
    return erased;
}

base::Result<diary::RecoveryOption> DiaryWorker::recover(diary::Way way)
{
    close();
    return diary::recover(m_folder, way, m_clock);
}

base::Result<std::vector<diary::RecoveryOption>> DiaryWorker::recoveryOptions()
{
    return diary::recoveryOptions(m_folder, m_clock);
}

base::Result<transfer::Exported> DiaryWorker::exportTo(const std::filesystem::path &file, transfer::Form form,
                                                       const transfer::Progress &progress)
{
    if (!m_diary)
        return tl::unexpected(whyNot());
    return transfer::exportDiary(*m_diary, form, file, m_clock, progress);
}

base::Result<diary::Imported> DiaryWorker::importFile(const std::filesystem::path &file,
                                                      const transfer::Progress &progress)
{
    if (!m_diary)
        return tl::unexpected(whyNot());
    auto done = transfer::importFile(*m_diary, file, progress);
    if (!done)
        return done;
    if (const auto loaded = load(*m_diary); !loaded)
        return tl::unexpected(loaded.error());
    return done;
}

void DiaryWorker::keepHouse()
{
    if (!m_diary || m_reason)
        return;
    static_cast<void>(m_diary->backUpIfDue());
    static_cast<void>(m_diary->eraseOldTrash());
    m_diary->giveMemoryBack();
}

void DiaryWorker::beginCheck()
{
    if (!m_diary || m_reason)
        return;
    auto check = diary::BackgroundCheck::of(m_folder);
    if (!check)
        return;
    {
        const std::lock_guard held(m_checkGuard);
        m_check = std::move(*check);
    }
    QMetaObject::invokeMethod(this, &DiaryWorker::stepCheck, Qt::QueuedConnection);
}

/// One table; what was asked meanwhile is done before the next.
void DiaryWorker::stepCheck()
{
    if (!m_check)
        return;
    const auto done = m_check->step();
    if (!done && done.error().code == ErrorCode::Damaged) {
        endCheck();
        m_diary->leaveBehind();
        m_diary.reset();
        emit foundDamage(lookAt(done.error()));
        return;
    }
    if (m_check->isDone())
        return endCheck();
    QMetaObject::invokeMethod(this, &DiaryWorker::stepCheck, Qt::QueuedConnection);
}

void DiaryWorker::endCheck()
{
    const std::lock_guard held(m_checkGuard);
    m_check.reset();
}

void DiaryWorker::giveWay()
{
    const std::lock_guard held(m_checkGuard);
    if (m_check)
        m_check->interrupt();
}

base::Error DiaryWorker::whyNot() const
{
    return m_reason.value_or(base::Error{ErrorCode::NotFound, "not open"});
}

} // namespace unknot::ui
