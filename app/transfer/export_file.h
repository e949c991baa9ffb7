// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/diary/diary.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace unknot::transfer {

enum class Form {
    Csv, ///< the entries, for tables
    Json ///< everything, to be imported again
};

/// Is told how many records are done; false stops the work.
using Progress = std::function<bool(int)>;

struct Exported
{
    int entries = 0;
    int sessions = 0;
    std::uint64_t bytes = 0;
};

/// The file is there whole or as it was. Damaged names the record that does not fit its checksum; TargetIsDiary,
/// Interrupted, and what SafeFile says.
base::Result<Exported> exportDiary(diary::Diary &diary, Form form, const std::filesystem::path &target,
                                   const base::Clock &clock, const Progress &progress = {});

} // namespace unknot::transfer
