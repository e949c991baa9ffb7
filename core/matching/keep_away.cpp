// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/keep_away.h"

#include <algorithm>

namespace unknot::matching {
namespace {

constexpr const char *kBuild = "R15";
constexpr const char *kBetween = "R16";

/// The last days of which a level is known, as many as it takes, and none above.
bool isMild(const records::History &history, base::Date today, const content::Limits &limits)
{
    int seen = 0;
    const auto days = history.days();
    for (auto day = days.rbegin(); day != days.rend() && seen < limits.keepAwayLogged; ++day) {
        if (day->date > today || !day->isLogged())
            continue;
        if (std::max(static_cast<float>(day->worst), day->average) > static_cast<float>(limits.keepAwayLevel))
            return false;
        ++seen;
    }
    return seen == limits.keepAwayLogged;
}

} // namespace

std::optional<KeepAway> keepAway(const content::Content &content, const records::History &history, base::Date today,
                                 bool isOver)
{
    KeepAway offer;
    offer.counted = content.findRoutineNamed(kBuild);
    offer.between = content.findRoutineNamed(kBetween);
    if (!offer.counted || !(isOver || isMild(history, today, content.limits)))
        return std::nullopt;
    offer.wanted = content.limits.keepAwayTimesInWeek;
    bool isDoneToday = false;
    const auto name = history.indexOf(offer.counted->id.text()).value_or(records::kNoName);
    for (const auto &session : history.sessions()) {
        const bool counts = name != records::kNoName && session.routine == name && session.isOver &&
                            session.end == base::SessionEnd::Finished && session.day >= today.monday() &&
                            session.day <= today;
        offer.done += counts ? 1 : 0;
        isDoneToday = isDoneToday || (counts && session.day == today);
    }
    if (!isDoneToday && offer.done < offer.wanted)
        offer.routine = offer.counted;
    return offer;
}

} // namespace unknot::matching
