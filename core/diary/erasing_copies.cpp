// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/erasing_copies.h"

#include "core/diary/backup.h"
#include "core/diary/connection.h"
#include "core/diary/errors.h"
#include "core/diary/files.h"
#include "core/diary/trash.h"

#include <vector>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> copiesIn(const fs::path &folder)
{
    std::vector<fs::path> copies;
    for (const Backup &backup : listBackups(folder))
        copies.push_back(backup.file);
    std::error_code error;
    for (const fs::directory_entry &item : fs::recursive_directory_iterator(asideFolderIn(folder), error))
        if (item.path().extension() == ".db")
            copies.push_back(item.path());
    return copies;
}

} // namespace

int eraseFromCopies(const fs::path &folder, const base::Uuid &id, base::Instant now)
{
    int left = 0;
    for (const fs::path &copy : copiesIn(folder)) {
        const auto erased = guarded(nullptr, [&] {
            Connection connection(copy, Connection::Mode::Write);
            Change change(connection);
            eraseWherever(connection.db(), id, now);
            change.commit();
        });
        left += erased ? 0 : 1;
    }
    return left;
}

} // namespace unknot::diary
