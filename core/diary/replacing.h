// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <filesystem>

namespace unknot::diary {

/// Puts a file that was looked over in the place of the diary. What stood there is kept, with its journals, in a
/// folder of its own under set-aside/; at no moment is there no diary. The caller has the lock, and nobody the file.
void replaceDiary(const std::filesystem::path &folder, const std::filesystem::path &fresh, base::Instant now);

} // namespace unknot::diary
