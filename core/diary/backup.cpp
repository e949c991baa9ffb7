// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/backup.h"

#include "core/base/moment.h"
#include "core/diary/check.h"
#include "core/diary/connection.h"
#include "core/diary/errors.h"
#include "core/diary/files.h"
#include "core/diary/record_table.h"
#include "core/diary/upgrading.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <unistd.h>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLast = 10;
constexpr std::size_t kDays = 7;
constexpr std::size_t kNeverFewer = 3;
constexpr std::uint64_t kTimesTheDiary = 20;
constexpr std::uint64_t kMostBytes = 500'000'000;
constexpr std::string_view kPrefix = "diary-";
constexpr std::string_view kBeforeSchema = "-before-schema";
constexpr std::size_t kDigits = 6;

/// "20260314T201000Z"
std::string stampOf(base::Instant now)
{
    std::string stamp;
    for (const char letter :
         base::Moment::of(std::chrono::floor<std::chrono::seconds>(now), base::Zone::utc()).iso()) {
        if (letter == '+' || letter == 'Z')
            break;
        if (letter != '-' && letter != ':')
            stamp += letter;
    }
    return stamp + "Z";
}

std::string nameOf(int number, base::Instant now, bool beforeSchema)
{
    std::string digits = std::to_string(number);
    digits.insert(0, kDigits - std::min(kDigits, digits.size()), '0');
    return std::string(kPrefix) + digits + "-" + stampOf(now) + std::string(beforeSchema ? kBeforeSchema : "") +
           ".db";
}

std::optional<Backup> backupAt(const fs::path &file)
{
    const std::string name = file.filename();
    if (!name.starts_with(kPrefix) || file.extension() != ".db")
        return std::nullopt;
    Backup backup;
    const char *first = name.data() + kPrefix.size();
    const auto [rest, error] = std::from_chars(first, name.data() + name.size(), backup.number);
    if (error != std::errc{} || rest == first || *rest != '-')
        return std::nullopt;
    backup.file = file;
    backup.day = std::string(rest + 1, 8);
    backup.beforeSchema = name.find(kBeforeSchema) != std::string::npos;
    std::error_code ignored;
    backup.bytes = fs::file_size(file, ignored);
    return backup;
}

void takeCounts(Backup &backup, const CheckReport &report)
{
    backup.entries = report.entries;
    backup.sessions = report.sessions;
    backup.newest = report.newest;
    backup.good = report.exists && report.problems.empty();
}

std::vector<Backup> inOrder(std::vector<Backup> backups)
{
    std::ranges::sort(backups, {}, &Backup::number);
    return backups;
}

/// The state of every record, in one number.
Checksum fingerprintOf(SQLite::Database &db)
{
    std::string all;
    forEveryKind([&]<typename R>() {
        all += TableOf<R>::name;
        SQLite::Statement rows(db,
                               std::string("SELECT checksum FROM ") + TableOf<R>::name + " NOT INDEXED ORDER BY row");
        while (rows.executeStep())
            all += rows.getColumn(0).getString();
    });
    return checksumOf(all);
}

int rowsIn(SQLite::Database &db)
{
    int count = 0;
    forEveryKind([&]<typename R>() {
        SQLite::Statement rows(db, std::string("SELECT count(*) FROM ") + TableOf<R>::name + " NOT INDEXED");
        count += rows.executeStep() ? rows.getColumn(0).getInt() : 0;
    });
    return count;
}

/// Refuses a copy that does not hold together or has not the same rows.
CheckReport proved(const fs::path &copy, int rows)
{
    CheckReport report = checkFile(copy);
    if (!report.isSound())
        throw Refused(report.couldNot.value_or(base::ErrorCode::Damaged),
                      "the copy is damaged: " + report.problems.front().text);
    Connection connection(copy, Connection::Mode::Read);
    if (rowsIn(connection.db()) != rows)
        throw Refused(base::ErrorCode::Damaged, "the copy is not whole");
    return report;
}

void prune(const fs::path &folder, std::uint64_t diaryBytes)
{
    for (const Backup &backup : tooMany(listBackups(folder), diaryBytes))
        ::unlink(backup.file.c_str());
}

} // namespace

std::vector<Backup> listBackups(const fs::path &folder)
{
    std::vector<Backup> backups;
    std::error_code error;
    for (const fs::directory_entry &item : fs::directory_iterator(backupFolderIn(folder), error)) {
        if (auto backup = backupAt(item.path()))
            backups.push_back(std::move(*backup));
    }
    return inOrder(std::move(backups));
}

std::vector<Backup> checkBackups(const fs::path &folder)
{
    return checkBackups(folder, shippedMigrations());
}

std::vector<Backup> checkBackups(const fs::path &folder, Migrations migrations)
{
    std::vector<Backup> backups = listBackups(folder);
    for (Backup &backup : backups)
        takeCounts(backup, checkCopy(backup.file, migrations));
    return backups;
}

void copyProved(Connection &connection, const fs::path &target, const std::function<void(const fs::path &)> &prove)
{
    const fs::path unfinished = target.native() + ".new";
    removeDatabase(unfinished);
    makeEmptyFile(unfinished);
    try {
        SQLite::Statement copy(connection.db(), "VACUUM INTO ?");
        copy.bind(1, unfinished.native());
        copy.exec();
        syncFile(unfinished);
        prove(unfinished);
        renameFile(unfinished, target);
        syncFolder(target.has_parent_path() ? target.parent_path() : ".");
    } catch (...) {
        removeDatabase(unfinished);
        throw;
    }
}

Backup copyTo(Connection &connection, const fs::path &target)
{
    Backup backup;
    copyProved(connection, target,
               [&](const fs::path &copy) { takeCounts(backup, proved(copy, rowsIn(connection.db()))); });
    backup.file = target;
    std::error_code ignored;
    backup.bytes = fs::file_size(target, ignored);
    return backup;
}

Backup nextBackup(const fs::path &folder, base::Instant now, bool beforeSchema)
{
    makeFolder(backupFolderIn(folder));
    const std::vector<Backup> known = listBackups(folder);
    Backup next;
    next.number = known.empty() ? 1 : known.back().number + 1;
    next.day = stampOf(now).substr(0, 8);
    next.beforeSchema = beforeSchema;
    next.file = backupFolderIn(folder) / nameOf(next.number, now, beforeSchema);
    return next;
}

Backup makeBackup(Connection &connection, const fs::path &folder, base::Instant now)
{
    const Backup next = nextBackup(folder, now, false);
    Backup backup = copyTo(connection, next.file);
    backup.number = next.number;
    backup.day = next.day;
    std::error_code ignored;
    if (backup.good)
        prune(folder, fs::file_size(connection.file(), ignored));
    return backup;
}

bool hasRecords(Connection &connection)
{
    return rowsIn(connection.db()) > 0;
}

bool isBackedUp(Connection &connection, const fs::path &folder)
{
    const std::vector<Backup> known = listBackups(folder);
    if (known.empty())
        return false;
    const auto same = guarded(nullptr, [&] {
        Connection newest(known.back().file, Connection::Mode::Read);
        return fingerprintOf(newest.db()) == fingerprintOf(connection.db());
    });
    return same.value_or(false);
}

bool isBackupDue(Connection &connection, const fs::path &folder, base::Instant now)
{
    const std::vector<Backup> known = listBackups(folder);
    if (!known.empty() && known.back().day == stampOf(now).substr(0, 8))
        return false;
    return !isBackedUp(connection, folder);
}

std::vector<Backup> tooMany(std::span<const Backup> backups, std::uint64_t diaryBytes)
{
    const std::vector<Backup> all = inOrder({backups.begin(), backups.end()});
    const std::uint64_t room = std::min(kTimesTheDiary * diaryBytes, kMostBytes);
    std::vector<Backup> gone;
    std::set<std::string> days;
    std::uint64_t used = 0;
    std::size_t kept = 0;
    for (auto backup = all.rbegin(); backup != all.rend(); ++backup) {
        const auto place = static_cast<std::size_t>(backup - all.rbegin());
        const bool isLastOfDay = days.size() < kDays && days.insert(backup->day).second;
        const bool isWanted = place < kLast || isLastOfDay || backup->beforeSchema;
        if (kept < kNeverFewer || (isWanted && used + backup->bytes <= room)) {
            ++kept;
            used += backup->bytes;
        } else {
            gone.push_back(*backup);
        }
    }
    return gone;
}

} // namespace unknot::diary
