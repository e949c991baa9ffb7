// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/animation.h"
#include "core/figure/figures.h"

#include "tests/bench/budget.h"

#include <algorithm>
#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

const figure::Animation &catCow()
{
    return *std::ranges::find(figure::Figures::ours().all(), "cat-cow", &figure::Animation::id);
}

void figureSamplesAPose(benchmark::State &state)
{
    double seconds = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(figure::sample(catCow(), seconds += 0.04));
    setBudget(state, 20us);
}
BENCHMARK(figureSamplesAPose);

/// Bones, flesh and things, ready to be painted.
void figureBuildsAScene(benchmark::State &state)
{
    double seconds = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(figure::sceneOf(catCow(), seconds += 0.04, 0.5));
}
BENCHMARK(figureBuildsAScene);

} // namespace
} // namespace unknot::bench
