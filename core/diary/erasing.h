// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <filesystem>

namespace unknot::diary {

/// Overwrites and removes the diary, its journals, every backup and everything that was set aside; the folder too,
/// when nothing of somebody else's is in it. Nobody may have the diary open: Busy says who has it. Whatever can be
/// removed is, also when something cannot; the error then names the first that stayed. What a disk keeps of a file
/// that was overwritten is beyond us, as are copies made elsewhere.
base::Result<void> eraseDiary(const std::filesystem::path &folder, const base::Clock &clock);

/// One file, overwritten before it goes. True when it is gone.
bool eraseFile(const std::filesystem::path &file);

} // namespace unknot::diary
