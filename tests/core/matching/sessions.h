// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history_builder.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace unknot::matching {

inline const base::Instant kNow =
    base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)) + std::chrono::hours(12);

inline records::StepDone did(const char *technique, const char *region, int seconds)
{
    records::StepDone step;
    step.technique = base::TechniqueId(technique);
    step.regions = {base::RegionId(region)};
    step.plannedSeconds = seconds;
    step.doneSeconds = seconds;
    return step;
}

inline records::StepDone felt(records::StepDone step, base::Felt felt)
{
    step.felt = felt;
    return step;
}

/// A session some time before kNow, with levels before and after.
inline records::Session session(std::chrono::minutes ago, int before, int after, std::vector<records::StepDone> steps)
{
    records::Session made;
    const auto at = kNow - ago;
    made.id = base::Uuid::make(at);
    made.started.at = at;
    made.started.day = base::Date(std::chrono::floor<std::chrono::days>(at));
    made.ended = made.started;
    made.end = base::SessionEnd::Finished;
    made.before = before;
    made.after = after;
    made.steps = std::move(steps);
    return made;
}

inline records::History historyOf(const std::vector<records::Session> &sessions)
{
    records::HistoryBuilder builder;
    for (const auto &one : sessions)
        builder.add(one);
    return builder.build();
}

} // namespace unknot::matching
