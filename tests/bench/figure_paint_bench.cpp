// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_colours.h"
#include "app/art/figure_painter.h"
#include "app/shell/theme/tokens.h"
#include "core/figure/figures.h"

#include "tests/bench/budget.h"

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <benchmark/benchmark.h>

namespace unknot::bench {
namespace {

using namespace std::chrono_literals;

/// As large as in the player at 1100×760. A tenth of a core at 24 frames a second is 4.2 ms for each.
void figurePaintsAFrame(benchmark::State &state)
{
    const auto &animation = *std::ranges::find(figure::Figures::ours().all(), "cat-cow", &figure::Animation::id);
    const ui::FigurePainter figure(animation, ui::figureColours(ui::paletteOf(ui::tokensOf(ui::Scheme::Light))));
    QImage image(520, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    double seconds = 0;
    for ([[maybe_unused]] auto _ : state) {
        QPainter painter(&image);
        figure.paint(painter, image.rect(), figure::sceneOf(animation, seconds += 0.042, 0.5), false);
    }
    setBudget(state, 4200us);
}
BENCHMARK(figurePaintsAFrame);

} // namespace
} // namespace unknot::bench
