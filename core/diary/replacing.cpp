// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/replacing.h"

#include "core/diary/errors.h"
#include "core/diary/files.h"

#include <cerrno>
#include <string>
#include <unistd.h>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

fs::path nextPlaceAside(const fs::path &folder, base::Instant now)
{
    const auto stamp = std::to_string(now.time_since_epoch().count());
    makeFolder(asideFolderIn(folder));
    for (int number = 1;; ++number) {
        fs::path place = asideFolderIn(folder) / (stamp + "-" + std::to_string(number));
        std::error_code error;
        if (!fs::exists(place, error)) {
            makeFolder(place);
            return place;
        }
    }
}

/// A second name for the file, or a copy where the disk knows no second names.
void keepAside(const fs::path &from, const fs::path &to)
{
    if (::link(from.c_str(), to.c_str()) != 0)
        copyDatabase(from, to);
}

} // namespace

void replaceDiary(const fs::path &folder, const fs::path &fresh, base::Instant now)
{
    const fs::path file = fileIn(folder);
    syncFile(fresh);
    if (isFileThere(file)) {
        const fs::path place = nextPlaceAside(folder, now);
        keepAside(file, place / "diary.db");
        for (const char *suffix : {"-journal", "-wal", "-shm"}) {
            const fs::path journal = file.native() + suffix;
            if (!isFileThere(journal))
                continue;
            keepAside(journal, place / ("diary.db" + std::string(suffix)));
            // A journal that stayed would be played back into the new file.
            if (::unlink(journal.c_str()) != 0)
                refuseSystem("the journal");
        }
        syncFolder(place);
        syncFolder(asideFolderIn(folder));
        syncFolder(folder);
    }
    renameFile(fresh, file);
    syncFolder(folder);
}

} // namespace unknot::diary
