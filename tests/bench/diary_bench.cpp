// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include "tests/bench/bench_diary.h"
#include "tests/bench/budget.h"
#include "tests/bench/sqlite_shell.h"
#include "tests/support/entry_builder.h"
#include "tests/support/long_diary.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;
using diary::Access;
using diary::Diary;
using Seconds = std::chrono::duration<double>;

constexpr int kSaves = 400;

/// As a person fills it in: two levels, three regions, how it feels, two factors and a line.
records::Entry usualEntry()
{
    return test::anEntry()
        .average(4)
        .worst(6)
        .region("neck-back-left", 4)
        .region("shoulder-top-left", 6)
        .region("interscapular-left", 3)
        .feel("stiff")
        .factor("sleep", "2")
        .factor("stress", "1")
        .note("Long day at the desk.");
}

Seconds medianOf(std::vector<Seconds> times)
{
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, middle);
    return *middle;
}

/// The same statements into the same tables, by the shell that comes with SQLite.
Seconds shellMedian(const std::vector<std::string> &transactions)
{
    const test::TempFolder folder;
    static_cast<void>(openDiary(folder.path()));
    SqliteShell shell(folder / "diary.db");
    std::vector<Seconds> times;
    times.reserve(transactions.size());
    for (const std::string &transaction : transactions)
        times.push_back(shell.run(transaction));
    return medianOf(std::move(times));
}

std::vector<Seconds> saveMany(StatementLog *log)
{
    const test::TempFolder folder;
    Diary diary = openDiary(folder.path());
    std::vector<Seconds> times;
    for (int i = 0; i < kSaves; ++i) {
        const records::Entry entry = usualEntry();
        if (log != nullptr)
            log->begin();
        const auto start = std::chrono::steady_clock::now();
        orThrow(diary.save(entry));
        times.emplace_back(std::chrono::steady_clock::now() - start);
    }
    return times;
}

std::vector<std::string> statementsOfMany()
{
    StatementLog log;
    saveMany(&log);
    return log.transactions();
}

void oneCommittedEntry(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        state.SetIterationTime(medianOf(saveMany(nullptr)).count());
        state.counters[kBudget] = 1.5 * shellMedian(statementsOfMany()).count();
    }
}
BENCHMARK(oneCommittedEntry)->UseManualTime()->Iterations(1)->Unit(benchmark::kMicrosecond);

void openADiaryOfTwentyYears(benchmark::State &state)
{
    twentyYears();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(openDiary(twentyYears()));
    setBudget(state, 100ms);
}
BENCHMARK(openADiaryOfTwentyYears);

void loadTwentyYears(benchmark::State &state)
{
    Diary diary = openDiary(twentyYears(), Access::Read);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(orThrow(diary.loadHistory()));
}
BENCHMARK(loadTwentyYears)->Unit(benchmark::kMillisecond);

void openTwentyYearsAfterACrash(benchmark::State &state)
{
    openDiary(twentyYears()).leaveBehind();
    for ([[maybe_unused]] auto _ : state) {
        Diary diary = openDiary(twentyYears());
        if (!diary.wasLeftBehind() || !Diary::check(twentyYears()).ok)
            state.SkipWithError("not as it was left");
        diary.leaveBehind();
    }
    openDiary(twentyYears());
    setBudget(state, 2s);
}
BENCHMARK(openTwentyYearsAfterACrash)->Unit(benchmark::kMillisecond);

void readAMonthOfTwentyYears(benchmark::State &state)
{
    Diary diary = openDiary(twentyYears(), Access::Read);
    const base::Date last = test::twentyYears().last;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(orThrow(diary.entries(last.plusDays(-30), last)));
}
BENCHMARK(readAMonthOfTwentyYears)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace unknot::bench
