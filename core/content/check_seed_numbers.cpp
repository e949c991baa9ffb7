// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/limit_table.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

/// The seed gives five numbers; limits.json has to keep them, whoever edits it.
struct SeedNumber
{
    std::string_view item;
    int Limits::*limit;
    int value;
};

constexpr auto kSeedNumbers = std::to_array<SeedNumber>({
    {"S15", &Limits::ballHoldMinSeconds, 30},
    {"S15", &Limits::spotHoldSeconds, 60},
    {"S84", &Limits::rollerSessionsInSevenDays, 3},
    {"S88", &Limits::rollerSessionMinSeconds, 300},
    {"S88", &Limits::rollerSessionSeconds, 600},
    {"S92", &Limits::rollerPauseMinSeconds, 20},
    {"S92", &Limits::rollerPauseMaxSeconds, 30},
    {"S59", &Limits::careHintDays, 7},
    {"S59", &Limits::careVisitDays, 14},
});

std::string_view keyOf(int Limits::*limit)
{
    return std::ranges::find(limitTable(), limit, &LimitEntry::value)->key;
}

} // namespace

void checkSeedNumbers(const Content &content, Report &report)
{
    for (const auto &number : kSeedNumbers) {
        const auto key = keyOf(number.limit);
        const int value = content.limits.*number.limit;
        if (value != number.value)
            report.inFile(
                "limits.json", fmt::format("/{}/value", key),
                fmt::format("{} is not the number of the seed: {} says {}", value, number.item, number.value));
    }
}

} // namespace unknot::content
