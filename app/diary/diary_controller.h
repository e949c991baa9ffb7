// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "app/diary/day_row.h"

#include <QObject>

#include <optional>
#include <vector>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

/// The diary page's decisions: what is listed, and keeping today's check-in.
class DiaryController final : public QObject
{
    Q_OBJECT

public:
    /// What is logged for today, or was typed and not yet kept when the program ended.
    struct Today
    {
        std::optional<int> average;
        std::optional<int> worst;
        bool isLogged() const { return average && worst; }
    };

    DiaryController(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                    QObject *parent = nullptr);

    /// Days shown; older ones come with more().
    std::vector<DayRow> days() const;
    bool hasMore() const { return m_hasMore; }
    void more();
    base::Date todaysDate() const;
    Today today() const;
    bool canWrite() const;
    bool isLoaded() const;

    /// Keeps today's check-in: a new entry, or the day's own one changed. logged() or notLogged() follows.
    void log(int average, int worst);
    /// Half of a check-in: it is in the form again at the next start, whatever happens to the program.
    void keepHalf(int average);
    /// Puts every entry of that day into the trash; removed() follows.
    void removeDay(base::Date day);
    /// Takes the last log() or removeDay() back.
    void undo();

signals:
    void changed();
    void logged();
    void removed();
    void notLogged(unknot::base::ErrorCode code);

private:
    std::optional<base::Uuid> todaysCheckIn() const;
    void saveNew(int average, int worst);
    void change(const base::Uuid &id, int average, int worst);
    void readDraft();

    const content::Content &m_content;
    DiaryService &m_diary;
    const base::Clock &m_clock;
    std::size_t m_shown = 0;
    mutable bool m_hasMore = false;
    base::Uuid m_pending;
    base::Uuid m_last;
    std::vector<base::Uuid> m_removed;
    std::size_t m_toRemove = 0;             ///< of m_removed, those that are not yet told to be gone
    std::optional<int> m_half;              ///< the average of today's half check-in
    std::optional<records::Entry> m_before; ///< the last logged entry as it was; absent when it was new
};

} // namespace unknot::ui
