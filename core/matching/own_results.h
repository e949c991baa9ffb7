// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/records/history.h"

#include <optional>
#include <span>
#include <vector>

namespace unknot::matching {

/// What this person's own sessions say about a technique. Sessions count only where it was at least half of the time
/// worked, so that a mixed session is no evidence for any of its parts; its steps' own answers always count.
struct OwnResult
{
    int pairs = 0;     ///< sessions with a level before and after
    double relief = 0; ///< sum of before minus after
    int easier = 0;    ///< steps
    int same = 0;
    int worse = 0;
    std::optional<base::Instant> lastOnSpot; ///< latest use on one of the regions

    /// Mean relief, drawn towards none while there are few sessions.
    double shrunkRelief() const;
    /// −1 to 1, drawn towards 0 in the same way.
    double shrunkFelt() const;
};

/// One for each technique, in the content's order. Sessions later than now are not looked at.
std::vector<OwnResult> ownResults(const content::Content &content, const records::History &history,
                                  std::span<const base::RegionId> regions, base::Instant now);

} // namespace unknot::matching
