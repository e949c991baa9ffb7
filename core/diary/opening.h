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

/// All of these throw SQLite::Exception or Refused, as Connection does.
Opened openForWriting(const std::filesystem::path &folder, const base::Clock &clock);
/// Refused with NotFound where there is no file. Undoes first what a killed writer left half done.
Opened openForReading(const std::filesystem::path &folder);
/// Brings an older diary up first.
Opened openForReading(const std::filesystem::path &folder, const base::Clock &clock);
/// As openForReading, but of a newer diary, too, and of what can be salvaged of a damaged one, in memory.
Opened openForViewing(const std::filesystem::path &folder);

/// An empty diary at that place, which has to be free.
void makeDiary(const std::filesystem::path &file, const base::Clock &clock);
/// Refused with Missing where there is no diary, but backups of one.
void refuseIfOneWasThere(const std::filesystem::path &folder);

} // namespace unknot::diary
