// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/file_controller.h"

#include "app/bridge/error_text.h"

#include <algorithm>
#include <utility>

namespace unknot::ui {

FileController::FileController(DiaryService &diary, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
{
    // It may turn out that the diary cannot be used while somebody looks at its backups.
    connect(&diary, &DiaryService::stateChanged, this, [this] {
        if (!m_hasLooked)
            return;
        look();
        emit changed();
    });
    connect(&diary, &DiaryService::changed, this,
            [this](const records::History &, DiaryService::What what, const base::Uuid &) {
                if (what == DiaryService::What::Restored || what == DiaryService::What::Removed)
                    readTrash();
            });
}

void FileController::look()
{
    m_hasLooked = true;
    if (m_waiting > 0) {
        m_isAskedAgain = true;
        return;
    }
    m_waiting = 2;
    readTrash();
    m_diary.readBackups(this, [this](const base::Result<std::vector<diary::Backup>> &read) {
        m_backups = read.value_or(std::vector<diary::Backup>{});
        std::ranges::reverse(m_backups);
        looked();
    });
    const auto take = [this](const base::Result<std::vector<diary::RecoveryOption>> &read) {
        m_options = read.value_or(std::vector<diary::RecoveryOption>{});
        looked();
    };
    const auto why = m_diary.reason();
    if (why == base::ErrorCode::Damaged || why == base::ErrorCode::NotOurs || why == base::ErrorCode::Missing)
        m_diary.readRecovery(this, take);
    else
        take({});
}

void FileController::looked()
{
    --m_waiting;
    emit changed();
    if (m_waiting == 0 && std::exchange(m_isAskedAgain, false))
        look();
}

void FileController::readTrash()
{
    m_diary.readTrash(this, [this](const base::Result<std::vector<diary::Trashed>> &read) {
        m_trash = read.value_or(std::vector<diary::Trashed>{});
        emit changed();
    });
}

void FileController::putBack(const base::Uuid &id)
{
    m_diary.restore(id);
}

void FileController::eraseForGood(const base::Uuid &id)
{
    m_diary.eraseForGood(id, this, [this](const base::Result<int> &left) {
        if (left)
            emit erased(*left);
        else
            emit notRestored(left.error().code);
        readTrash();
    });
}

QString FileController::trouble() const
{
    return m_diary.reason() ? errorText(*m_diary.reason()) : QString();
}

void FileController::restore(const diary::Backup &backup)
{
    m_diary.restoreBackup(backup.file, this, [this](const base::Result<void> &done) { takeDone(done); });
}

void FileController::recover(const diary::RecoveryOption &option)
{
    m_diary.recover(option.way, this, [this](const base::Result<void> &done) { takeDone(done); });
}

void FileController::takeDone(const base::Result<void> &done)
{
    if (done)
        emit restored();
    else
        emit notRestored(done.error().code);
    look();
}

} // namespace unknot::ui
