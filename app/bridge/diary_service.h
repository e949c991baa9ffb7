// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/export_file.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/uuid.h"
#include "core/diary/history_loader.h"
#include "core/diary/importing.h"
#include "core/diary/recovery.h"
#include "core/diary/trash.h"
#include "core/records/entry.h"
#include "core/records/history.h"
#include "core/records/profile.h"
#include "core/records/session.h"
#include "core/records/triage_record.h"

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace unknot::ui {

class DiaryWorker;

/// The diary as the window sees it. The file lives in a thread of its own; every call returns at once, and what came
/// of it arrives as a signal, in the order of the calls. Nothing is saved before saved() says so. Every page works
/// with no diary at all: the history is then empty.
class DiaryService final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotYet,   ///< not opened so far; what is saved meanwhile waits
        Ready,    ///< ours to write
        ReadOnly, ///< can be looked at; reason() says why no more
        None      ///< cannot be used; reason() says why
    };
    Q_ENUM(State)

    enum class What { All, Entry, Session, Triage, Profile, OwnRoutine, Care, Removed, Restored };
    Q_ENUM(What)

    /// `folder` is what --data names. The clock must outlive the service and is asked in this thread only.
    DiaryService(std::filesystem::path folder, const base::Clock &clock, QObject *parent = nullptr);
    /// Finishes what is queued.
    ~DiaryService() override;

    /// Opens in the background, again after ReadOnly or None ("Try again"). Saving or reading opens by itself.
    void open();
    /// The form of the file that this version writes.
    static int schemaVersion();
    State state() const { return m_state; }
    std::optional<base::ErrorCode> reason() const;
    /// For the log, and for Busy who has it: "unknot, process 4711, since …".
    QString reasonDetail() const;
    std::filesystem::path folder() const { return m_folder; }

    /// Everything saved so far, without text.
    const records::History &history() const { return m_history; }
    /// What does not fit its checksum and is left out of the history.
    std::vector<diary::DamagedRecord> damaged() const;

    /// Each returns the id under which saved() or failed() will speak of it; a record without an id gets it.
    base::Uuid save(records::Entry entry);
    base::Uuid save(records::Session session);
    base::Uuid save(records::OwnRoutine routine);
    base::Uuid save(records::TriageRecord triage);
    base::Uuid save(records::Profile profile);
    base::Uuid save(records::Episode episode);
    base::Uuid save(records::Visit visit);
    /// One of each habit and day; remove() with the id it has in the history takes the tick off again.
    base::Uuid save(records::HabitTicked habit);
    void remove(const base::Uuid &id);
    void restore(const base::Uuid &id);

    /// Of a draft only failed() speaks, with an id of nothing.
    void saveDraft(records::Draft draft);
    void removeDraft(const std::string &form);

    template<typename T>
    using Taker = std::function<void(const base::Result<T> &)>;

    /// Handed over later, unless `receiver` is gone by then.
    void readEntries(std::optional<base::Date> from, std::optional<base::Date> to, QObject *receiver,
                     Taker<std::vector<records::Entry>> take);
    void readTriggers(QObject *receiver, Taker<diary::Triggers> take);
    void readEntry(const base::Uuid &id, QObject *receiver, Taker<std::optional<records::Entry>> take);
    /// What the entry was before each of its changes, oldest first.
    void readRevisions(const base::Uuid &id, QObject *receiver, Taker<std::vector<records::Entry>> take);
    void readSessions(std::optional<base::Date> from, std::optional<base::Date> to, QObject *receiver,
                      Taker<std::vector<records::Session>> take);
    void readVisits(QObject *receiver, Taker<std::vector<records::Visit>> take);
    void readDrafts(QObject *receiver, Taker<std::vector<records::Draft>> take);
    void readOwnRoutines(QObject *receiver, Taker<std::vector<records::OwnRoutine>> take);

    /// What was deleted and can be put back by restore(), the latest first.
    void readTrash(QObject *receiver, Taker<std::vector<diary::Trashed>> take);
    /// Erases what is in the trash, in all copies too; how many of these could not be opened.
    void eraseForGood(const base::Uuid &id, QObject *receiver, Taker<int> take);

    /// Writes everything, or the entries alone, to a file.
    void exportTo(const std::filesystem::path &file, transfer::Form form, transfer::Progress progress,
                  QObject *receiver, Taker<transfer::Exported> take);
    /// What an import would do, and the import itself, after which changed() tells of all. The progress is asked in
    /// another thread.
    void tryImport(const std::filesystem::path &file, transfer::Progress progress, QObject *receiver,
                   Taker<diary::Imported> take);
    void importFile(const std::filesystem::path &file, transfer::Progress progress, QObject *receiver,
                    Taker<diary::Imported> take);

    /// The backups of the diary, each looked over.
    void readBackups(QObject *receiver, Taker<std::vector<diary::Backup>> take);
    /// What can be had of a diary that is not Ready.
    void readRecovery(QObject *receiver, Taker<std::vector<diary::RecoveryOption>> take);
    /// Puts a backup, or what can be had, in the place of the diary and opens it again; the state tells the rest.
    void restoreBackup(const std::filesystem::path &backup, QObject *receiver, Taker<void> take);
    /// Closes the diary and erases it with all its backups; it is not opened again.
    void erase(QObject *receiver, Taker<void> take);
    void recover(diary::Way way, QObject *receiver, Taker<void> take);

signals:
    void stateChanged(unknot::ui::DiaryService::State state);
    void saved(const unknot::base::Uuid &id);
    void failed(const unknot::base::Uuid &id, unknot::base::ErrorCode code);
    /// After saved(); `id` is of nothing where everything changed.
    void changed(const unknot::records::History &history, unknot::ui::DiaryService::What what,
                 const unknot::base::Uuid &id);

private:
    struct Outcome;

    void takeOpened(State state, std::optional<base::Error> reason, const diary::Loaded &loaded);
    void takeOutcome(const Outcome &outcome);
    void noteDeleted(const Outcome &outcome);
    template<typename Job>
    void inWorker(Job job);
    template<typename Job>
    void change(const base::Uuid &id, What what, Job job);
    template<typename R>
    base::Uuid saveCare(R record);
    template<typename Job>
    void keepDraft(Job job);
    template<typename Job>
    void replace(QObject *receiver, Taker<void> take, Job job);
    template<typename T, typename Job>
    void handOver(QObject *receiver, Taker<T> take, Job job);
    void tellOpened(State state, std::optional<base::Error> reason);
    template<typename T, typename Job>
    void read(QObject *receiver, Taker<T> take, Job job);

    std::filesystem::path m_folder;
    const base::Clock &m_clock;
    QThread m_thread;
    DiaryWorker *m_worker = nullptr;
    bool m_isOpening = false;
    State m_state = State::NotYet;
    std::optional<base::Error> m_reason;
    records::History m_history;
    std::vector<diary::DamagedRecord> m_damaged;
    std::set<base::Uuid> m_deleted; ///< since then
};

} // namespace unknot::ui

Q_DECLARE_METATYPE(unknot::base::ErrorCode)
