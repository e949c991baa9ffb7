// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <filesystem>

namespace unknot::ui {

/// Makes a diary of a made-up year in a folder of its own, anew; what was in the folder is gone.
base::Result<void> writeSampleDiary(const std::filesystem::path &folder, const base::Clock &clock);

/// $XDG_CACHE_HOME/unknot/sample: never where somebody's own diary is.
std::filesystem::path sampleFolder();

} // namespace unknot::ui
