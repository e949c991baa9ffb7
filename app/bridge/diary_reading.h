// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/records/history.h"

#include <filesystem>
#include <vector>

namespace unknot::ui {

/// A diary as it is on the disk, read once and let go: for what needs no window.
struct DiaryRead
{
    records::History history;
    std::vector<records::Entry> entries;
    std::vector<records::Visit> visits;
};

/// Takes no lock and writes nothing, so that it works beside an open window. No diary at all reads as an empty one.
base::Result<DiaryRead> readDiary(const std::filesystem::path &folder, const base::Clock &clock);

} // namespace unknot::ui
