// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/trends/series.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// `unknot --report PATH [--from D --to D]`.
struct ReportWish
{
    std::filesystem::path folder; ///< that holds the diary
    std::filesystem::path target;
    std::optional<base::Date> from;
    std::optional<base::Date> to;
};

/// How the program ends (design 9): 0 written, 1 not written, 2 a path or range that makes no sense, 3 no diary to be
/// used.
struct ReportEnd
{
    int exit = 0;
    QString problem; ///< a sentence; empty when written
};

/// Writes the page, without the person's notes. No display, no lock and no window are needed.
ReportEnd writeReport(const ReportWish &wish, const content::Content &content, const base::Clock &clock);

} // namespace unknot::ui
