// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/export_file.h"
#include "core/diary/importing.h"

#include <filesystem>

namespace unknot::transfer {

/// What an import of that file would do: JSON or CSV, as its first character says. NotFound, NoRights and BadInput,
/// Newer, Interrupted as the readers say.
base::Result<diary::Imported> tryImport(diary::Diary &diary, const std::filesystem::path &file,
                                        const Progress &progress = {});
/// Does it. The diary is as it was unless this says what was done.
base::Result<diary::Imported> importFile(diary::Diary &diary, const std::filesystem::path &file,
                                         const Progress &progress = {});

} // namespace unknot::transfer
