// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "app/transfer/import_file.h"
#include "core/diary/background_check.h"
#include "core/diary/diary.h"
#include "core/diary/recovery.h"

#include <QObject>

#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace unknot::ui {

/// Holds the diary in the service's thread. Its moments are those at which the user acted, not those at which the
/// disk was reached.
class DiaryWorker final : public QObject
{
    Q_OBJECT

public:
    DiaryWorker(std::filesystem::path folder, base::Instant now, base::Zone zone);

    struct Opened
    {
        DiaryService::State state;
        std::optional<base::Error> reason;
    };

    Opened open();
    void close();
    /// Puts another file in the place of the diary, which is closed for that; open() comes after it.
    base::Result<diary::Backup> restoreBackup(const std::filesystem::path &backup);
    /// Not opened again afterwards.
    base::Result<void> erase();
    base::Result<diary::RecoveryOption> recover(diary::Way way);
    base::Result<std::vector<diary::RecoveryOption>> recoveryOptions();
    std::vector<diary::Backup> backups() const { return diary::checkBackups(m_folder); }
    base::Result<transfer::Exported> exportTo(const std::filesystem::path &file, transfer::Form form,
                                              const transfer::Progress &progress);
    /// And reads the history anew.
    base::Result<diary::Imported> importFile(const std::filesystem::path &file, const transfer::Progress &progress);
    /// A backup once a day, if something changed, and the old trash goes. What comes of it is no news.
    void keepHouse();
    /// Begins to look the diary over, a table at a time between whatever else is asked.
    void beginCheck();
    /// From any thread: somebody wants to save.
    void giveWay();
    void setNow(base::Instant now) { m_clock.set(now); }
    const records::History &history() const { return m_history; }
    /// Of the diary as it was last read; what was deleted since is still among them.
    const std::vector<diary::DamagedRecord> &damaged() const { return m_damaged; }

    /// One change: `job` makes it and says what the history is to be told.
    template<typename Job>
    base::Result<void> change(Job job)
    {
        if (!m_diary)
            return tl::unexpected(whyNot());
        base::Result<std::vector<records::Change>> told = job(*m_diary);
        if (!told)
            return tl::unexpected(told.error());
        m_history = m_history.with(*told);
        return {};
    }

    template<typename T, typename Job>
    base::Result<T> read(Job job)
    {
        if (!m_diary)
            return tl::unexpected(whyNot());
        return job(*m_diary);
    }

signals:
    /// The check found the file damaged; it is only looked at from now on.
    void foundDamage(const unknot::ui::DiaryWorker::Opened &opened);

private:
    void stepCheck();
    void endCheck();
    Opened lookAt(const base::Error &why);
    DiaryService::State take(diary::Diary diary, DiaryService::State state);
    base::Result<void> load(diary::Diary &diary);
    base::Error whyNot() const;

    std::filesystem::path m_folder;
    base::FixedClock m_clock;
    std::optional<diary::Diary> m_diary;
    bool m_isErased = false;
    std::optional<base::Error> m_reason;
    records::History m_history;
    std::vector<diary::DamagedRecord> m_damaged;
    std::mutex m_checkGuard; ///< of the check's being there, not of what it does
    std::optional<diary::BackgroundCheck> m_check;
};

} // namespace unknot::ui
