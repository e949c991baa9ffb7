// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/uuid.h"

#include <filesystem>

namespace unknot::diary {

/// Overwrites a record in every copy of the diary that is in its folder: the backups, and what was set aside. How
/// many copies could not be opened, so that it may still be in them.
int eraseFromCopies(const std::filesystem::path &folder, const base::Uuid &id, base::Instant now);

} // namespace unknot::diary
