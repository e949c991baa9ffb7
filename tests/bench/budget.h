// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <chrono>

namespace unknot::bench {

/// The name of the counter that carries what a thing may take.
inline constexpr const char *kBudget = "budget";

/// What one iteration may take; printed beside what it took.
inline void setBudget(benchmark::State &state, std::chrono::nanoseconds budget)
{
    state.counters[kBudget] = std::chrono::duration<double>(budget).count();
}

} // namespace unknot::bench
