// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "app/bridge/entry_drafts.h"
#include "app/diary/day_row.h"
#include "app/diary/entry_filter.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
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
        std::string woken; ///< "yes" "no" "unsure", empty: not answered
        bool isLogged() const { return average && worst; }
    };

    DiaryController(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                    QObject *parent = nullptr);

    /// Days shown; older ones come with more().
    std::vector<DayRow> days() const;
    /// Only days on which the words stand in a note, tag, medicine or other answer, or a place; empty: all days.
    void search(const QString &words);
    /// Only days on which this place was marked.
    void filterBy(const std::optional<base::RegionId> &region);
    /// Only days on which an entry has that tag or cause; empty: all days.
    void filterByTrigger(const QString &trigger);
    /// The tags and causes that occur: they stand in the diary alone.
    void readTriggers(std::function<void(const std::vector<Trigger> &)> take);
    /// The list begins at that day; nothing: at the newest.
    void showFrom(const std::optional<base::Date> &newest);
    const std::optional<base::Date> &from() const { return m_from; }
    bool isFiltered() const { return m_region || m_matches; }
    /// The places that were ever marked, by name.
    std::vector<std::pair<base::RegionId, QString>> markedPlaces() const;
    /// "March 2026: 19 of 31 days, middle 4, was 5; Ball on the wall most often."
    QString monthLine(base::Date first) const;
    const records::History &history() const { return m_diary.history(); }
    bool hasMore() const { return m_hasMore; }
    void more();
    base::Date todaysDate() const;
    Today today() const;
    bool canWrite() const;
    bool isLoaded() const;

    /// Keeps today's check-in: a new entry, or the day's own one changed. logged() or notLogged() follows.
    void log(int average, int worst);
    /// Whether pain woke the person; kept with today's check-in, at once if there is one.
    void answerWoken(const std::string &answer);
    /// The rest of today's check-in: `fill` puts it into the entry.
    void changeToday(std::function<void(records::Entry &)> fill);
    /// Any entry, new or changed, of any day up to now; what was typed under that form is done with once it is kept.
    /// logged() or notLogged() follows.
    void keep(records::Entry entry, const std::string &form = {});
    /// *I saw someone*: once for each day and name.
    void keepVisit(base::Date day, const QString &byWhom);
    void removeEntry(const base::Uuid &id);
    /// What stays out of everything, because it does not fit its checksum.
    std::vector<diary::DamagedRecord> damaged() const { return m_diary.damaged(); }
    /// The highest level that the day already knows: what worst begins with.
    std::optional<int> highestToday() const;

    /// What the check-in asks besides its three questions.
    const QStringList &askedAlso() const { return m_askedAlso; }
    void setAskedAlso(const QStringList &questions);

    void readDay(base::Date day, DiaryService::Taker<std::vector<records::Entry>> take);
    void readEarlier(const base::Uuid &id, DiaryService::Taker<std::vector<records::Entry>> take);
    const content::Content &content() const { return m_content; }
    const base::Clock &clock() const { return m_clock; }
    /// What is typed and not kept.
    EntryDrafts &drafts() { return m_drafts; }
    /// Puts every entry of that day into the trash; removed() follows.
    void removeDay(base::Date day);
    /// Something else was done last: undo() does this.
    void undoWith(std::function<void()> takeBack);
    /// Takes the last log() or removeDay() back.
    void undo();
    bool canUndo() const;

signals:
    void changed();
    void logged();
    void removed();
    void notLogged(unknot::base::ErrorCode code);
    void askedAlsoChanged(const QStringList &questions);

private:
    std::optional<base::Uuid> todaysCheckIn() const;
    void revise(const base::Uuid &id, std::function<void(records::Entry &)> fill);
    void saveNew(records::Entry entry);
    /// What was begun of entries that are in the trash now is not gone on with.
    void dropDraftsOf(const std::vector<base::Uuid> &ids);
    void findDays();
    void forgetUndo();

    const content::Content &m_content;
    DiaryService &m_diary;
    const base::Clock &m_clock;
    EntryDrafts m_drafts;
    std::optional<base::RegionId> m_region;
    std::optional<base::Date> m_from;
    EntryFilter m_filter;
    bool m_isFinding = false;
    std::optional<std::set<base::Date>> m_matches; ///< of the filter
    std::function<void()> m_takeBack;
    std::size_t m_shown = 0;
    mutable bool m_hasMore = false;
    base::Uuid m_pending;
    std::string m_pendingForm; ///< of the entry in its editor; empty: it is the day's check-in
    base::Uuid m_last;
    std::vector<base::Uuid> m_removed;
    std::size_t m_toRemove = 0; ///< of m_removed, those that are not yet told to be gone
    std::string m_woken;        ///< answered before there was a check-in
    QStringList m_askedAlso;
    std::optional<records::Entry> m_before; ///< the last logged entry as it was; absent when it was new
};

} // namespace unknot::ui
