// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/trends/estimate.h"
#include "core/trends/series.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::trends {

/// What followed days with a session, beside days without one that began alike: points less pain on the next day.
struct NextDay
{
    int pairs = 0;
    Estimate difference;

    friend bool operator==(const NextDay &, const NextDay &) = default;
};

/// What a person's own sessions say about a technique or a routine (clinical 6.5): what followed, not what caused it.
struct Relief
{
    enum class Of { Technique, Routine };

    Of of{};
    std::string id;                ///< of the technique or routine; of a composed plan "composed"
    int pairs = 0;                 ///< sessions with a level before and after
    int unpaired = 0;              ///< sessions that lack one of the two
    std::optional<Estimate> right; ///< points less pain right after; absent with fewer than five pairs
    base::HelpLabel label = base::HelpLabel::NotEnough;
    int easier = 0; ///< answers after a step; techniques only
    int same = 0;
    int worse = 0;
    std::optional<NextDay> nextDay; ///< from 60 days of diary and eight matched pairs on

    friend bool operator==(const Relief &, const Relief &) = default;
};

/// "Often eased" needs eight pairs, "often worse" five: fewer can look like anything by chance.
base::HelpLabel labelOf(int pairs, const std::optional<Estimate> &right);

/// All that was used, over all or where a step served the region. A session is evidence for its routine; for a
/// technique only where that was at least half of the time worked. First what eased most, then what made worse, then
/// the rest by how much is known.
std::vector<Relief> relief(const records::History &history,
                           const std::optional<base::RegionId> &region = std::nullopt);

} // namespace unknot::trends
