// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_diary.h"
#include "tests/bench/budget.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string timeOf(double seconds)
{
    if (seconds < 1e-3)
        return fmt::format("{:.2f} µs", seconds * 1e6);
    return seconds < 1 ? fmt::format("{:.2f} ms", seconds * 1e3) : fmt::format("{:.2f} s", seconds);
}

/// One line for each: the median of all repetitions beside the budget.
class BudgetReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override
    {
        fmt::print("{:<44}{:>12}{:>12}{:>8}\n", "what", "median", "budget", "part");
        return true;
    }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.error_occurred)
                fmt::print("{:<44}{}\n", run.run_name.function_name, run.error_message);
            else if (run.aggregate_name == "median")
                report(run);
        }
        std::fflush(stdout);
    }

private:
    static void report(const Run &run)
    {
        const double took = run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
        const auto budget = run.counters.find(unknot::bench::kBudget);
        const auto name = run.run_name.function_name;
        if (budget == run.counters.end())
            fmt::print("{:<44}{:>12}\n", name, timeOf(took));
        else
            fmt::print("{:<44}{:>12}{:>12}{:>7.0f}%\n", name, timeOf(took), timeOf(budget->second.value),
                       100 * took / budget->second.value);
    }
};

} // namespace

/// `unknot-bench --twenty-years DIR` only writes that diary, for what is measured from outside.
int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--twenty-years") {
        unknot::bench::writeTwentyYears(argv[2]);
        return 0;
    }
    std::string repetitions = "--benchmark_repetitions=5";
    std::string least = "--benchmark_min_time=0.1";
    std::vector<char *> words(argv, argv + argc);
    words.insert(words.begin() + 1, {repetitions.data(), least.data()});
    int count = static_cast<int>(words.size());
    benchmark::Initialize(&count, words.data());
    if (benchmark::ReportUnrecognizedArguments(count, words.data()))
        return 2;
    BudgetReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
}
