// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "core/diary/diary.h"

#include <QObject>

#include <filesystem>
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
    void setNow(base::Instant now) { m_clock.set(now); }
    const records::History &history() const { return m_history; }

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

private:
    Opened lookAt(const base::Error &why);
    DiaryService::State take(diary::Diary diary, DiaryService::State state);
    base::Error whyNot() const;

    std::filesystem::path m_folder;
    base::FixedClock m_clock;
    std::optional<diary::Diary> m_diary;
    std::optional<base::Error> m_reason;
    records::History m_history;
};

} // namespace unknot::ui
