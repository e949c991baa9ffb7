// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"

#include <QObject>

#include <optional>
#include <vector>

namespace unknot::ui {

/// The diary as a file: its backups, and what can be done when it cannot be used.
class FileController final : public QObject
{
    Q_OBJECT

public:
    explicit FileController(DiaryService &diary, QObject *parent = nullptr);

    /// Reads again what there is.
    void look();
    bool isLooking() const { return m_waiting > 0; }
    /// The diary has not been opened so far.
    bool isOpening() const { return m_diary.state() == DiaryService::State::NotYet; }
    bool isUsable() const { return m_diary.state() == DiaryService::State::Ready; }
    /// Why the diary cannot be used, as a sentence; empty when it can.
    QString trouble() const;
    /// Newest first.
    const std::vector<diary::Backup> &backups() const { return m_backups; }
    /// The one with the most entries first; none while the diary can be used.
    const std::vector<diary::RecoveryOption> &options() const { return m_options; }

    /// What was deleted in the last 30 days, the latest first.
    const std::vector<diary::Trashed> &trash() const { return m_trash; }

    void putBack(const base::Uuid &id);
    void eraseForGood(const base::Uuid &id);
    void restore(const diary::Backup &backup);
    void recover(const diary::RecoveryOption &option);

signals:
    void changed();
    /// A backup, or what could be had, is in the place of the diary.
    void restored();
    void notRestored(unknot::base::ErrorCode code);
    /// For good; it may still be in so many damaged copies.
    void erased(int copiesLeft);

private:
    void readTrash();
    void looked();
    void takeDone(const base::Result<void> &done);

    DiaryService &m_diary;
    int m_waiting = 0;
    bool m_isAskedAgain = false; ///< while it was looking
    bool m_hasLooked = false;
    std::vector<diary::Backup> m_backups;
    std::vector<diary::RecoveryOption> m_options;
    std::vector<diary::Trashed> m_trash;
};

} // namespace unknot::ui
