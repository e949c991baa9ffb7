// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_controller.h"
#include "app/body/body_map.h"
#include "app/body/body_page.h"
#include "app/body/map_regions.h"
#include "app/bridge/safety.h"
#include "app/settings/settings.h"
#include "app/shell/theme/tokens.h"
#include "core/content/load.h"

#include "tests/bench/budget.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/long_diary.h"
#include "tests/support/temp_folder.h"

#include <QApplication>

#include <benchmark/benchmark.h>
#include <memory>
#include <random>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

/// Widgets need an application; it needs no screen.
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

std::unique_ptr<ui::BodyMap> mapAt4K()
{
    needApplication();
    auto map = std::make_unique<ui::BodyMap>();
    map->setRegions(ui::mapRegions(content::loadShipped()));
    map->resize(3840, 2160);
    map->show();
    QCoreApplication::processEvents();
    return map;
}

void bodyHitTest(benchmark::State &state)
{
    const auto map = mapAt4K();
    std::mt19937 random(1);
    std::uniform_real_distribution<double> across(0, map->width()), down(0, map->height());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(map->hit({across(random), down(random)}));
    setBudget(state, 20us);
}
BENCHMARK(bodyHitTest);

void bodyRecoloursOneRegionAt4K(benchmark::State &state)
{
    const auto map = mapAt4K();
    int level = 0;
    for ([[maybe_unused]] auto _ : state) {
        level = (level + 1) % 11;
        map->setLevels({{QStringLiteral("shoulder-blade-left"), level}});
        QCoreApplication::processEvents();
    }
    setBudget(state, 8ms);
}
BENCHMARK(bodyRecoloursOneRegionAt4K);

void bodyRedrawsItsArtAt4K(benchmark::State &state)
{
    const auto map = mapAt4K();
    bool dark = false;
    for ([[maybe_unused]] auto _ : state) {
        dark = !dark;
        map->setPalette(ui::paletteOf(ui::tokensOf(dark ? ui::Scheme::Dark : ui::Scheme::Light)));
        QCoreApplication::processEvents();
    }
    setBudget(state, 60ms);
}
BENCHMARK(bodyRedrawsItsArtAt4K);

void bodyTapToPaintedMatches(benchmark::State &state)
{
    needApplication();
    const test::TempFolder folder;
    const content::Content content = content::loadShipped();
    const records::History history = test::historyOf(test::twentyYears());
    const auto clock = test::fixedClock("2026-01-02T09:00");
    ui::Settings settings(QString::fromStdString((folder.path() / "unknot.ini").string()));
    ui::Safety safety(content, clock);
    safety.setHistory(history);
    ui::BodyController body(content, clock, settings, safety);
    body.setHistory(history);
    ui::BodyPage page(body);
    page.resize(1278, 728);
    page.show();
    QCoreApplication::processEvents();
    bool other = false;
    for ([[maybe_unused]] auto _ : state) {
        other = !other;
        body.tap(other ? QStringLiteral("low-back-left") : QStringLiteral("interscapular-right"));
        QCoreApplication::processEvents();
    }
    setBudget(state, 16ms);
}
BENCHMARK(bodyTapToPaintedMatches);

} // namespace
} // namespace unknot::bench
