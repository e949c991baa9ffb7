// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/erasing.h"

#include "core/diary/files.h"
#include "core/diary/lock.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

/// As far as it goes: a file that cannot be overwritten can still be removed.
void overwrite(const fs::path &file)
{
    const int opened = ::open(file.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (opened < 0)
        return;
    struct stat status
    {
    };
    static constexpr std::array<char, 1 << 16> nothing{};
    if (::fstat(opened, &status) == 0 && S_ISREG(status.st_mode)) {
        for (auto left = status.st_size; left > 0;) {
            const auto piece = std::min<off_t>(left, static_cast<off_t>(nothing.size()));
            const auto written = ::write(opened, nothing.data(), static_cast<std::size_t>(piece));
            if (written <= 0)
                break;
            left -= written;
        }
        (void)::fsync(opened);
    }
    ::close(opened);
}

bool isThere(const fs::path &file)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(file, error));
}

std::vector<fs::path> filesUnder(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        if (!fs::is_directory(each->symlink_status()))
            files.push_back(each->path());
    }
    return files;
}

std::vector<fs::path> filesOfDiary(const fs::path &folder)
{
    std::vector<fs::path> files = filesOfDatabase(fileIn(folder));
    for (const fs::path &inside : {backupFolderIn(folder), asideFolderIn(folder)}) {
        const auto found = filesUnder(inside);
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

} // namespace

bool eraseFile(const fs::path &file)
{
    overwrite(file);
    ::unlink(file.c_str());
    return !isThere(file);
}

base::Result<void> eraseDiary(const fs::path &folder, const base::Clock &clock)
{
    if (!isThere(folder))
        return {};
    const auto lock = WriterLock::take(folder, &clock);
    if (!lock)
        return tl::unexpected(lock.error());
    std::optional<fs::path> stayed;
    for (const fs::path &file : filesOfDiary(folder)) {
        if (!eraseFile(file) && !stayed)
            stayed = file;
    }
    std::error_code error;
    fs::remove_all(backupFolderIn(folder), error);
    fs::remove_all(asideFolderIn(folder), error);
    if (stayed)
        return base::failure(base::ErrorCode::NoRights, stayed->filename().string());
    eraseFile(folder / "lock");
    fs::remove(folder, error); // only when it is empty
    return {};
}

} // namespace unknot::diary
