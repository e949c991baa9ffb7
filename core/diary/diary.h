// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/diary/backup.h"
#include "core/diary/check.h"
#include "core/diary/history_loader.h"
#include "core/diary/importing.h"
#include "core/diary/trash.h"
#include "core/records/entry.h"
#include "core/records/history.h"
#include "core/records/profile.h"
#include "core/records/session.h"
#include "core/records/triage_record.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace unknot::diary {

enum class Access { Write, Read };

/// What entries carry besides levels, each once, of all that are not in the trash.
struct Triggers
{
    std::set<std::string> tags;
    std::map<std::string, std::set<std::string>> factors; ///< values by name
};

/// The diary file (design 8): `folder` is what --data names, the file in it is diary.db. One writer at a time. Every
/// public call catches SQLite's errors and turns them into a code; nothing is saved before the call returned without
/// one. A Diary belongs to one thread at a time.
class Diary
{
public:
    /// Write: makes folder (0700) and file (0600) when missing, takes the writer's lock, waits at most 2 s: Busy
    /// names who has it. Read: no lock; NotFound when there is no file yet. NotOurs, Newer, Damaged, NoRights,
    /// ReadOnly, DiskFull, InputOutput leave the file untouched. The clock must outlive the diary.
    static base::Result<Diary> open(const std::filesystem::path &folder, Access access, const base::Clock &clock);
    /// As Read, but of a newer or a damaged diary, too, as far as it goes.
    static base::Result<Diary> view(const std::filesystem::path &folder, const base::Clock &clock);
    /// An empty one that is in no file: what a diary that was not made yet reads as.
    static Diary inMemory(const base::Clock &clock);
    /// What is at the place, without changing anything: every page, row and checksum.
    static CheckReport check(const std::filesystem::path &folder);

    Diary(Diary &&) noexcept;
    Diary &operator=(Diary &&) noexcept;
    ~Diary();

    /// Everything that computing needs, and which damaged records are left out of it.
    base::Result<Loaded> load();
    base::Result<records::History> loadHistory();
    /// By day, then moment, then id; damaged ones are marked. Both days included; an absent one leaves that end open.
    base::Result<std::vector<records::Entry>> entries(std::optional<base::Date> from = {},
                                                      std::optional<base::Date> to = {});
    base::Result<std::optional<records::Entry>> entry(const base::Uuid &id);
    /// Without reading an entry.
    base::Result<Triggers> triggers();
    /// By start, then id.
    base::Result<std::vector<records::Session>> sessions(std::optional<base::Date> from = {},
                                                         std::optional<base::Date> to = {});
    /// What the entry was before each of its changes, oldest first.
    base::Result<std::vector<records::Entry>> revisions(const base::Uuid &id);

    /// Stores what is new, revises what is known (what it was moves into the history). Stamps come from the clock; a
    /// record without an id gets one. BadValue for what cannot be in a diary, NotFound for what is in the trash.
    base::Result<records::Entry> save(const records::Entry &entry);
    /// Steps that are added, and the end, levels and reason that were still open, are no revision.
    base::Result<records::Session> save(const records::Session &session);
    /// What History is to be told: the records with ids, the findings with their clearing.
    base::Result<std::vector<records::Change>> save(const records::TriageRecord &triage);
    /// Several changes that are one to the user, or to a program that brings many: all of them or none.
    base::Result<std::vector<records::Change>> saveTogether(std::span<const records::Change> changes);
    base::Result<void> save(const records::Profile &profile);
    base::Result<records::OwnRoutine> save(const records::OwnRoutine &routine);
    base::Result<std::vector<records::OwnRoutine>> ownRoutines();

    base::Result<records::Episode> save(const records::Episode &episode);
    base::Result<records::Visit> save(const records::Visit &visit);
    /// One of each habit and day: ticking twice is ticking once. remove() takes the tick off again.
    base::Result<records::HabitTicked> save(const records::HabitTicked &habit);
    /// By first day, or day.
    base::Result<std::vector<records::Episode>> episodes();
    base::Result<std::vector<records::Visit>> visits();

    base::Result<void> save(const records::Draft &draft);
    base::Result<std::vector<records::Draft>> drafts();
    base::Result<void> removeDraft(const std::string &form);

    /// Into the trash and out of it: an entry, session, statement, own routine, episode, visit or habit. What History
    /// is to be told.
    base::Result<std::vector<records::Change>> remove(const base::Uuid &id);
    base::Result<std::vector<records::Change>> restore(const base::Uuid &id);

    /// What can be taken back, the latest first.
    base::Result<std::vector<Trashed>> trash();
    /// Overwrites what is in the trash, with its earlier forms, here, in the backups and in what was set aside; only
    /// its id stays. How many of those copies could not be opened.
    base::Result<int> eraseForGood(const base::Uuid &id);
    /// The same for what has been in the trash for 30 days; how many.
    base::Result<int> eraseOldTrash();
    /// After long work: what it needed of memory goes back to the system.
    void giveMemoryBack();

    /// A proved copy among the backups, and the old ones that are too many taken away.
    base::Result<Backup> backUp();
    /// The same, unless there is one of today (in UTC), or nothing changed since the last.
    base::Result<std::optional<Backup>> backUpIfDue();
    /// A proved copy anywhere else; what is there is replaced. TargetIsDiary.
    base::Result<Backup> backUpTo(const std::filesystem::path &target);

    /// Everything there is, to be taken elsewhere. Damaged names the record that does not fit its checksum;
    /// Interrupted when the visitor said so.
    base::Result<void> forEachRecord(const RecordVisitor &visit);
    /// The entries alone, as entries() gives them, without holding all of them at once. Fails in the same way.
    base::Result<void> forEachEntry(const EntryVisitor &visit);
    /// What taking over the records of a file would do.
    base::Result<Imported> tryImport(const RecordSource &source);
    /// Does it, all of it or nothing, after a backup: what is not here is added, what is here stays as it is. The
    /// source is read twice; what it fails with is told, and nothing is changed.
    base::Result<Imported> import(const RecordSource &source);

    std::filesystem::path file() const;
    /// The program that wrote here last did not get to close the diary.
    bool wasLeftBehind() const;
    /// Lets the next writer find the diary left behind, so that it looks the file over again.
    void leaveBehind();

private:
    struct Impl;
    explicit Diary(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace unknot::diary
