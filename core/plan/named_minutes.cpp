// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/named_minutes.h"

#include "core/plan/plan.h"
#include "core/plan/timeline.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace unknot::plan {

std::optional<int> namedMinutes(std::string_view name)
{
    constexpr std::string_view kEnd = " min)";
    const auto open = name.rfind('(');
    if (open == std::string_view::npos || !name.ends_with(kEnd))
        return std::nullopt;
    const auto digits = name.substr(open + 1, name.size() - open - 1 - kEnd.size());
    int minutes = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minutes);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return minutes;
}

std::vector<content::Problem> checkNamedMinutes(const content::Content &content)
{
    std::vector<content::Problem> problems;
    for (const auto &routine : content.routines) {
        const auto total = totalOf(content, fromRoutine(content, routine));
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(total).count();
        const auto named = namedMinutes(routine.name);
        if (named && *named != minutes)
            problems.push_back(
                {fmt::format("routines/{}.json", routine.id.text()), "/name",
                 fmt::format("says {} min; with finding, preparing and changing sides it takes {} s, "
                             "so it must say {} min",
                             *named, std::chrono::ceil<std::chrono::seconds>(total).count(), minutes)});
    }
    return problems;
}

} // namespace unknot::plan
