// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/content/content.h"
#include "core/records/history.h"

#include <optional>

namespace unknot::matching {

/// What keeps it away: one routine some days of the week, a short one between.
struct KeepAway
{
    const content::Routine *routine = nullptr; ///< null: enough of it this week, or done today
    const content::Routine *between = nullptr;
    const content::Routine *counted = nullptr; ///< whose times these are
    int done = 0;                              ///< since Monday
    int wanted = 0;
};

/// Offered once a spell is over, or when the last logged days were all mild; with nothing logged it is not.
std::optional<KeepAway> keepAway(const content::Content &content, const records::History &history, base::Date today,
                                 bool isOver);

} // namespace unknot::matching
