// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "tests/bench/budget.h"

#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

/// What every start pays before the first frame.
void shippedContentParsed(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(content::loadShipped());
    setBudget(state, 5ms);
}
BENCHMARK(shippedContentParsed);

void shippedContentParsedAndChecked(benchmark::State &state)
{
    const auto files = content::shippedFiles();
    for (auto _ : state)
        benchmark::DoNotOptimize(content::load(files));
}
BENCHMARK(shippedContentParsedAndChecked);

} // namespace
} // namespace unknot::bench
