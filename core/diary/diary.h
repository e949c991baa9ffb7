// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/records/answer.h"
#include "core/records/entry.h"
#include "core/records/history.h"
#include "core/records/profile.h"
#include "core/records/session.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::diary {

/// The file, its lock and its state. `folder` is what --data names; the file in it is diary.db.
enum class Access { Write, Read };

struct Problem
{
    std::string code;
    std::string text;
};

struct CheckReport
{
    bool exists = false;
    bool ok = true;
    int schema = 0;
    int entries = 0;
    int sessions = 0;
    std::vector<std::string> damaged; ///< ids whose checksum fails
    std::vector<Problem> problems;
};

/// The diary file (design 8). One writer at a time; every public call catches SQLite's errors and turns them into a
/// code. Nothing is saved before the call returned without one.
class Diary
{
public:
    /// Write: makes folder (0700) and file (0600) when missing, takes the writer's lock, waits at most 2 s: Busy
    /// names who has it. Read: no lock; NotFound when there is no file yet. NotOurs, Newer, Damaged, NoRights,
    /// ReadOnly, DiskFull, InputOutput leave the file untouched.
    static base::Result<Diary> open(const std::filesystem::path &folder, Access access, const base::Clock &clock);
    /// What is at the place, without changing anything.
    static CheckReport check(const std::filesystem::path &folder);

    Diary(Diary &&) noexcept;
    Diary &operator=(Diary &&) noexcept;
    ~Diary();

    base::Result<records::History> loadHistory();
    base::Result<std::vector<records::Entry>> entries(std::optional<base::Date> from = {},
                                                      std::optional<base::Date> to = {});
    base::Result<std::vector<records::Session>> sessions();

    /// Stores what is new, revises what is known (the old row moves into the history). Stamps come from the clock.
    base::Result<records::Entry> save(const records::Entry &entry);
    base::Result<records::Session> save(const records::Session &session);
    base::Result<void> save(const std::vector<records::Answer> &answers,
                            const std::vector<records::Statement> &statements,
                            const std::vector<records::Finding> &toSet, const std::vector<base::Uuid> &toClear);
    base::Result<void> save(const records::Profile &profile);
    base::Result<void> save(const records::Draft &draft);
    base::Result<std::vector<records::Draft>> drafts();
    base::Result<void> removeDraft(const std::string &form);
    base::Result<void> remove(const base::Uuid &id);
    base::Result<void> restore(const base::Uuid &id);

    std::filesystem::path file() const;

private:
    struct Impl;
    explicit Diary(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace unknot::diary
