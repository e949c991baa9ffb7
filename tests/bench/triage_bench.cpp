// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/triage/assess.h"
#include "tests/bench/budget.h"
#include "tests/support/long_diary.h"

#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

void assessingTwentyYears(benchmark::State &state)
{
    const auto content = content::loadShipped();
    const auto years = test::twentyYears();
    const auto history = test::historyOf(years);
    const auto now = base::Moment::of(base::Instant(years.last.plusDays(1).sysDays()), base::Zone::utc());
    std::vector<records::Answer> answers;
    for (const auto &row : content.rows)
        for (const auto &question : row.questions) {
            records::AnswerValue value;
            value.value = question.text() == "QP1" ? "20-49" : "no";
            answers.push_back({base::Uuid::make(now.at), question, value, now});
        }
    triage::Inputs inputs;
    inputs.answers = answers;
    inputs.history = &history;
    inputs.regions = {base::RegionId("interscapular-right"), base::RegionId("low-back-left")};
    inputs.levelNow = 4;
    for (auto _ : state)
        benchmark::DoNotOptimize(triage::assess(content, inputs, now));
    setBudget(state, 10ms);
}
BENCHMARK(assessingTwentyYears);

} // namespace
} // namespace unknot::bench
