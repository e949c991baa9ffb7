// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/recovery.h"

#include "core/diary/check.h"
#include "core/diary/connection.h"
#include "core/diary/errors.h"
#include "core/diary/files.h"
#include "core/diary/opening.h"
#include "core/diary/replacing.h"
#include "core/diary/salvage.h"
#include "core/diary/upgrading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;
using base::Result;

constexpr std::array<std::pair<Way, std::string_view>, 7> kWays{{{Way::AsItIs, "as-it-is"},
                                                                 {Way::WithoutJournal, "without-journal"},
                                                                 {Way::Reindexed, "reindexed"},
                                                                 {Way::Merged, "merged"},
                                                                 {Way::Salvaged, "salvaged"},
                                                                 {Way::Backup, "backup"},
                                                                 {Way::Empty, "empty"}}};

WriterLock lockOf(const fs::path &folder)
{
    auto lock = WriterLock::take(folder, nullptr);
    if (!lock)
        throw Refused(lock.error().code, lock.error().detail);
    return std::move(*lock);
}

/// Makes the options one after the other, each as a file of its own.
class Recovery
{
public:
    Recovery(const fs::path &folder, const base::Clock &clock)
        : m_folder(folder)
        , m_work(folder / "recovery")
        , m_clock(clock)
    {
        fs::remove_all(m_work);
        makeFolder(m_work);
    }

    std::vector<RecoveryOption> options()
    {
        if (isFileThere(fileIn(m_folder)) && !addWhole())
            addSalvaged();
        addBackup();
        addMerged();
        makeDiary(fileOf(Way::Empty), m_clock);
        std::ranges::stable_sort(m_options, std::ranges::greater{},
                                 [](const RecoveryOption &option) { return option.entries - option.damaged; });
        add(Way::Empty);
        return m_options;
    }

    fs::path fileOf(Way way) const { return m_work / (std::string(toWord(way)) + ".db"); }

private:
    /// Whether the diary turned out to be whole, or can be made so without losing a row.
    bool addWhole()
    {
        copyDatabase(fileIn(m_folder), fileOf(Way::AsItIs));
        settle(fileOf(Way::AsItIs));
        if (add(Way::AsItIs))
            return true;
        std::error_code ignored;
        if (fs::exists(fileIn(m_folder).native() + "-journal", ignored)) {
            fs::copy_file(fileIn(m_folder), fileOf(Way::WithoutJournal));
            if (add(Way::WithoutJournal))
                return true;
        }
        return addReindexed();
    }

    /// Undoes what a killed writer left half done, in the copy.
    static void settle(const fs::path &copy)
    {
        static_cast<void>(guarded(nullptr, [&] { const Connection once(copy, Connection::Mode::Write); }));
    }

    bool addReindexed()
    {
        copyDatabase(fileOf(Way::AsItIs), fileOf(Way::Reindexed));
        const auto mended = guarded(nullptr, [&] {
            Connection connection(fileOf(Way::Reindexed), Connection::Mode::Write);
            connection.db().exec("REINDEX");
        });
        return mended && add(Way::Reindexed);
    }

    void addSalvaged()
    {
        makeDiary(fileOf(Way::Salvaged), m_clock);
        {
            Connection target(fileOf(Way::Salvaged), Connection::Mode::Write);
            salvage(fileOf(Way::AsItIs), target.db());
        }
        if (add(Way::Salvaged) && m_options.back().entries + m_options.back().sessions == 0)
            m_options.pop_back();
    }

    void addBackup()
    {
        std::vector<Backup> backups = listBackups(m_folder);
        for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
            if (!checkCopy(backup->file, shippedMigrations()).problems.empty())
                continue;
            copyDatabase(backup->file, fileOf(Way::Backup));
            if (!guarded(nullptr, [&] { upgradeCopy(fileOf(Way::Backup), shippedMigrations()); }))
                continue;
            if (add(Way::Backup)) {
                m_options.back().from = m_backup = backup->file;
                return;
            }
        }
    }

    void addMerged()
    {
        if (m_backup.empty() ||
            !std::ranges::any_of(m_options, [](const auto &option) { return option.way == Way::Salvaged; }))
            return;
        copyDatabase(fileOf(Way::Salvaged), fileOf(Way::Merged));
        {
            Connection backup(fileOf(Way::Backup), Connection::Mode::Read);
            Connection target(fileOf(Way::Merged), Connection::Mode::Write);
            mergeFrom(backup.db(), target.db());
        }
        if (add(Way::Merged))
            m_options.back().from = m_backup;
    }

    /// A disk that is full or does not answer is no damage, and nothing is recovered from it.
    static void refuseDiskErrors(const CheckReport &report)
    {
        using base::ErrorCode;
        for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::InputOutput, ErrorCode::NoRights})
            if (report.couldNot == code)
                throw Refused(code, report.problems.back().text);
    }

    bool add(Way way)
    {
        const CheckReport report = checkFile(fileOf(way));
        refuseDiskErrors(report);
        if (!report.exists || !report.isSound())
            return false;
        m_options.push_back(
            {way, report.entries, report.sessions, static_cast<int>(report.damaged.size()), report.newest, {}});
        return true;
    }

    fs::path m_folder;
    fs::path m_work;
    const base::Clock &m_clock;
    fs::path m_backup;
    std::vector<RecoveryOption> m_options;
};

/// Before another file takes its place. A diary that is not whole is kept as it is, and is no backup.
void backUpIfWhole(const fs::path &folder, base::Instant now)
{
    if (!isFileThere(fileIn(folder)) || !checkFile(fileIn(folder)).isSound())
        return;
    Connection connection(fileIn(folder), Connection::Mode::Read);
    if (!isBackedUp(connection, folder))
        makeBackup(connection, folder, now);
}

/// A copy of the backup, proved and of this schema, beside the diary.
Backup prepared(const fs::path &file, const fs::path &fresh, Migrations migrations)
{
    if (const auto older = checkOlder(file, migrations)) {
        Backup restored;
        restored.entries = older->entries;
        restored.sessions = older->sessions;
        restored.newest = older->newest;
        restored.good = older->ok;
        copyDatabase(file, fresh);
        if (restored.good)
            upgradeCopy(fresh, migrations);
        return restored;
    }
    Connection connection(file, Connection::Mode::Read);
    return copyTo(connection, fresh);
}

} // namespace

std::string_view toWord(Way way)
{
    return std::ranges::find(kWays, way, &std::pair<Way, std::string_view>::first)->second;
}

std::optional<Way> wayOf(std::string_view word)
{
    const auto *const known = std::ranges::find(kWays, word, &std::pair<Way, std::string_view>::second);
    return known == kWays.end() ? std::nullopt : std::optional(known->first);
}

Result<std::vector<RecoveryOption>> recoveryOptions(const fs::path &folder, const base::Clock &clock)
{
    return guarded(nullptr, [&] {
        const WriterLock lock = lockOf(folder);
        std::vector<RecoveryOption> options = Recovery(folder, clock).options();
        fs::remove_all(folder / "recovery");
        return options;
    });
}

Result<RecoveryOption> recover(const fs::path &folder, Way way, const base::Clock &clock)
{
    return guarded(nullptr, [&] {
        const WriterLock lock = lockOf(folder);
        Recovery recovery(folder, clock);
        const std::vector<RecoveryOption> options = recovery.options();
        const auto chosen = std::ranges::find(options, way, &RecoveryOption::way);
        if (chosen == options.end())
            throw Refused(base::ErrorCode::NotFound, "it cannot be had that way");
        replaceDiary(folder, recovery.fileOf(way), clock.now());
        fs::remove_all(folder / "recovery");
        return *chosen;
    });
}

Result<Backup> restoreBackup(const fs::path &folder, const fs::path &file, const base::Clock &clock)
{
    return restoreBackup(folder, file, clock, shippedMigrations());
}

Result<Backup> restoreBackup(const fs::path &folder, const fs::path &file, const base::Clock &clock,
                             Migrations migrations)
{
    return guarded(nullptr, [&] {
        if (!isFileThere(file))
            throw Refused(base::ErrorCode::NotFound, "no such backup");
        makeFolder(folder);
        const WriterLock lock = lockOf(folder);
        const fs::path fresh = folder / "diary.db.restored";
        Backup restored = prepared(file, fresh, migrations);
        if (!restored.good) {
            removeDatabase(fresh);
            throw Refused(base::ErrorCode::Damaged, "the backup has damaged rows");
        }
        backUpIfWhole(folder, clock.now());
        replaceDiary(folder, fresh, clock.now());
        restored.file = file;
        return restored;
    });
}

} // namespace unknot::diary
