// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/diary/connection.h"
#include "core/diary/lock.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot::diary {

struct Opened
{
    std::optional<WriterLock> lock; ///< of a writer; released after the connection is closed
    std::unique_ptr<Connection> connection;
};

std::filesystem::path fileIn(const std::filesystem::path &folder);

/// Throw SQLite::Exception or Refused, as Connection does.
Opened openForWriting(const std::filesystem::path &folder, const base::Clock &clock);
/// Refused with NotFound where there is no file. Undoes first what a killed writer left half done.
Opened openForReading(const std::filesystem::path &folder);

} // namespace unknot::diary
