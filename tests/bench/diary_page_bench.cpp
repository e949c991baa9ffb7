// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_card.h"
#include "app/diary/day_row.h"
#include "app/trends/trends_controller.h"
#include "app/trends/trends_page.h"
#include "app/widgets/column.h"
#include "core/content/load.h"
#include "core/trends/relief.h"

#include "tests/bench/budget.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/long_diary.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollBar>

#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;
using Span = ui::TrendsController::Span;

void needApplication()
{
    static int count = 1;
    static char name[] = "unknot-bench";
    static char *words[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        new QApplication(count, words); // lives until the process ends
    }
}

const records::History &history()
{
    static const auto history = test::historyOf(test::twentyYears());
    return history;
}

const content::Content &content()
{
    static const auto content = content::loadShipped();
    return content;
}

base::FixedClock clockAtTheEnd()
{
    return test::fixedClock(test::twentyYears().last.iso() + "T21:00");
}

/// From the click on the rail to the painted page, made for the first time.
void trendsPageFirstPaint(benchmark::State &state)
{
    needApplication();
    (void)history();
    const auto clock = clockAtTheEnd();
    for ([[maybe_unused]] auto _ : state) {
        ui::TrendsController controller(content(), clock);
        controller.setHistory(history());
        ui::TrendsPage page(controller);
        page.resize(1266, 748);
        page.show();
        page.activated();
        benchmark::DoNotOptimize(page.grab());
    }
    setBudget(state, 150ms);
}
BENCHMARK(trendsPageFirstPaint)->Unit(benchmark::kMillisecond);

/// Another range on a page that is there, to the painted page.
void trendsPageChangeOfRange(benchmark::State &state)
{
    needApplication();
    const auto clock = clockAtTheEnd();
    ui::TrendsController controller(content(), clock);
    controller.setHistory(history());
    ui::TrendsPage page(controller);
    page.resize(1266, 748);
    page.show();
    page.activated();
    benchmark::DoNotOptimize(page.grab());
    bool isAll = false;
    for ([[maybe_unused]] auto _ : state) {
        isAll = !isAll;
        controller.chooseSpan(isAll ? Span::All : Span::Quarter);
        benchmark::DoNotOptimize(page.grab());
    }
    setBudget(state, 16ms);
}
BENCHMARK(trendsPageChangeOfRange)->Unit(benchmark::kMillisecond);

void whatHelpsOverTwentyYears(benchmark::State &state)
{
    (void)history();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(trends::relief(history()));
    setBudget(state, 16ms);
}
BENCHMARK(whatHelpsOverTwentyYears)->Unit(benchmark::kMillisecond);

/// What the diary page lists at first, and after *Earlier days*.
void diaryRowsOverTwentyYears(benchmark::State &state)
{
    (void)history();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(ui::dayRows(history(), content(), {}, 60));
    setBudget(state, 16ms);
}
BENCHMARK(diaryRowsOverTwentyYears)->Unit(benchmark::kMillisecond);

/// One step of the wheel down a year of days, with the whole list painted anew: at 60 frames there are 16 ms for it.
void diaryListScrollStep(benchmark::State &state)
{
    needApplication();
    ui::Column column(nullptr);
    const base::Date today = test::twentyYears().last;
    for (const auto &row : ui::dayRows(history(), content(), {}, 365)) {
        auto *card = new ui::DayCard(row, today);
        card->offerEdit();
        card->offerDelete();
        column.content()->addWidget(card);
    }
    column.resize(1100, 700);
    column.show();
    benchmark::DoNotOptimize(column.grab());
    QScrollBar &bar = *column.verticalScrollBar();
    for ([[maybe_unused]] auto _ : state) {
        bar.setValue(bar.value() + 60 < bar.maximum() ? bar.value() + 60 : 0);
        benchmark::DoNotOptimize(column.grab());
    }
    setBudget(state, 16ms);
}
BENCHMARK(diaryListScrollStep)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace unknot::bench
