// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/matching/compose.h"
#include "tests/bench/budget.h"
#include "tests/support/long_diary.h"

#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

const content::Content &shipped()
{
    static const auto content = content::loadShipped();
    return content;
}

const records::History &history()
{
    static const auto history = test::historyOf(test::twentyYears());
    return history;
}

matching::Wish wish()
{
    matching::Wish wish;
    wish.regions = {base::RegionId("interscapular-right"), base::RegionId("low-back-left")};
    wish.minutes = 15;
    return wish;
}

matching::Ranking ranking()
{
    const auto now = base::Instant(test::twentyYears().last.plusDays(1).sysDays());
    return matching::rank(shipped(), history(), wish(), {}, true, now);
}

void rankingOverTwentyYears(benchmark::State &state)
{
    (void)history();
    for (auto _ : state)
        benchmark::DoNotOptimize(ranking());
    setBudget(state, 5ms);
}
BENCHMARK(rankingOverTwentyYears);

void composingOverTwentyYears(benchmark::State &state)
{
    const auto ranked = ranking();
    for (auto _ : state)
        benchmark::DoNotOptimize(matching::compose(shipped(), ranked, wish(), false));
    setBudget(state, 20ms);
}
BENCHMARK(composingOverTwentyYears);

} // namespace
} // namespace unknot::bench
