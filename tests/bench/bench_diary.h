// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <filesystem>
#include <stdexcept>
#include <utility>

namespace unknot::bench {

template<typename T>
T orThrow(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return std::move(*result);
}

const base::Clock &clock();

diary::Diary openDiary(const std::filesystem::path &folder, diary::Access access = diary::Access::Write);

/// Fills a new diary with twenty years: 40,000 entries and 15,000 sessions.
void writeTwentyYears(const std::filesystem::path &folder);
/// The folder of such a diary, made once.
const std::filesystem::path &twentyYears();

} // namespace unknot::bench
