// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/export_file.h"
#include "app/transfer/import_file.h"

#include "tests/bench/bench_diary.h"
#include "tests/bench/budget.h"
#include "tests/bench/sqlite_shell.h"
#include "tests/support/long_diary.h"
#include "tests/support/temp_folder.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;
using diary::Access;
using diary::Diary;
using transfer::Form;

void exportTwentyYears(benchmark::State &state, Form form)
{
    const test::TempFolder folder;
    Diary diary = openDiary(twentyYears(), Access::Read);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(orThrow(transfer::exportDiary(diary, form, folder / "exported", clock())));
    setBudget(state, 2s);
}

void exportTwentyYearsAsJson(benchmark::State &state)
{
    exportTwentyYears(state, Form::Json);
}
BENCHMARK(exportTwentyYearsAsJson)->Iterations(1)->Unit(benchmark::kMillisecond);

void exportTwentyYearsAsCsv(benchmark::State &state)
{
    exportTwentyYears(state, Form::Csv);
}
BENCHMARK(exportTwentyYearsAsCsv)->Iterations(1)->Unit(benchmark::kMillisecond);

/// About a hundred thousand rows of the tables: an entry has several.
void writeHundredThousandRows(const std::filesystem::path &folder)
{
    constexpr int kEntries = 22'000;
    auto some = test::twentyYears();
    some.entries = kEntries;
    Diary diary = openDiary(folder);
    std::vector<records::Change> changes;
    test::forEachEntry(some, [&](const records::Entry &entry) { changes.emplace_back(entry); });
    orThrow(diary.saveTogether(changes));
}

void runShell(const std::string &words)
{
    if (std::system(words.c_str()) != 0) // NOLINT(cert-env33-c,concurrency-mt-unsafe): words of our own
        throw std::runtime_error("is sqlite3 there?");
}

/// The same rows into the same tables, by the shell that comes with SQLite, in one transaction with the store's
/// settings. Its own .import knows neither blobs nor NULL, so it reads the rows as statements.
std::chrono::duration<double> shellTime(const std::filesystem::path &diary)
{
    const test::TempFolder folder;
    const std::string statements = folder / "rows.sql";
    runShell(fmt::format("sqlite3 '{}' .dump | grep '^INSERT INTO entr' > '{}'", (diary / "diary.db").string(),
                         statements));
    static_cast<void>(openDiary(folder / "unknot"));
    SqliteShell shell(folder / "unknot" / "diary.db");
    return shell.run(fmt::format("BEGIN;\n.read '{}'\nCOMMIT;", statements));
}

void importHundredThousandRows(benchmark::State &state)
{
    static const test::TempFolder folder;
    static const bool isWritten = [] {
        writeHundredThousandRows(folder / "unknot");
        Diary diary = openDiary(folder / "unknot", Access::Read);
        orThrow(transfer::exportDiary(diary, Form::Json, folder / "exported", clock()));
        return true;
    }();
    benchmark::DoNotOptimize(isWritten);
    for ([[maybe_unused]] auto _ : state) {
        const test::TempFolder target;
        Diary diary = openDiary(target / "unknot");
        const auto start = std::chrono::steady_clock::now();
        orThrow(transfer::importFile(diary, folder / "exported"));
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.counters[kBudget] = 2 * shellTime(folder / "unknot").count();
    }
}
BENCHMARK(importHundredThousandRows)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace unknot::bench
