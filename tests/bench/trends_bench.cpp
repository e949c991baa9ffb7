// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/roller_weeks.h"
#include "core/trends/sentence.h"
#include "core/trends/statistics.h"
#include "core/trends/weeks.h"

#include "tests/bench/budget.h"
#include "tests/support/entry_builder.h"
#include "tests/support/long_diary.h"

#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;
using base::RegionId;
using base::TechniqueId;

const records::History &history()
{
    static const auto history = test::historyOf(test::twentyYears());
    return history;
}

trends::Range lastDays(int days)
{
    const auto last = test::twentyYears().last;
    return {last.plusDays(1 - days), last};
}

/// Everything that the trends page shows of a range.
void askFor(benchmark::State &state, trends::Range range, const std::optional<RegionId> &region)
{
    const std::vector<TechniqueId> rollers{TechniqueId("roller-mid-back"), TechniqueId("roller-lats")};
    (void)history();
    for ([[maybe_unused]] auto _ : state) {
        const auto days = trends::series(history(), range, region);
        benchmark::DoNotOptimize(trends::median7(days));
        benchmark::DoNotOptimize(trends::weeks(days, range));
        benchmark::DoNotOptimize(trends::rollerWeeks(history(), range, {rollers, 60s}));
        benchmark::DoNotOptimize(trends::sentence(days, range));
    }
    setBudget(state, 16ms);
}

void trendsOverTwentyYears(benchmark::State &state)
{
    askFor(state, lastDays(7305), std::nullopt);
}
BENCHMARK(trendsOverTwentyYears);

void trendsOfARegionOverTwentyYears(benchmark::State &state)
{
    askFor(state, lastDays(7305), RegionId("neck-back-left"));
}
BENCHMARK(trendsOfARegionOverTwentyYears);

void trendsOverThreeMonths(benchmark::State &state)
{
    askFor(state, lastDays(90), std::nullopt);
}
BENCHMARK(trendsOverThreeMonths);

void historyWithOneMoreEntry(benchmark::State &state)
{
    const records::Change change = test::anEntry().on(test::twentyYears().last.plusDays(1)).average(4);
    (void)history();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(history().with(change));
}
BENCHMARK(historyWithOneMoreEntry);

} // namespace
} // namespace unknot::bench
