// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"
#include "app/body/map_regions.h"
#include "app/report/sheet_page.h"
#include "app/shell/theme/tokens.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QImage>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace unknot::ui {
namespace {

/// From a unit of the drawing to a pixel.
struct Frame
{
    qreal midline = 0;
    qreal top = 0;
    qreal scale = 1;

    QPoint pixel(QPointF unit, const BodyDrawing &drawing) const
    {
        return {qRound(midline + (unit.x() - drawing.midline()) * scale),
                qRound(top + (unit.y() - drawing.outline.boundingRect().top()) * scale)};
    }
};

bool isPaper(QRgb pixel)
{
    return qGray(pixel) > 250;
}

/// The bodies on a page from left to right: what is as tall as nothing else there, and coloured throughout.
std::vector<Frame> bodiesOn(const QImage &page, const BodyArt &art)
{
    struct Spread
    {
        int left, right, top, bottom;
    };
    std::vector<int> marks(static_cast<std::size_t>(page.width()) * static_cast<std::size_t>(page.height()), 0);
    const auto mark = [&](int x, int y) -> int & {
        return marks[static_cast<std::size_t>(y) * static_cast<std::size_t>(page.width()) +
                     static_cast<std::size_t>(x)];
    };
    std::vector<Spread> found;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (mark(x, y) != 0 || isPaper(page.pixel(x, y)))
                continue;
            Spread spread{x, x, y, y};
            std::vector<QPoint> open{{x, y}};
            mark(x, y) = 1;
            while (!open.empty()) {
                const QPoint at = open.back();
                open.pop_back();
                spread = {std::min(spread.left, at.x()), std::max(spread.right, at.x()), std::min(spread.top, at.y()),
                          std::max(spread.bottom, at.y())};
                for (const QPoint &step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                    const QPoint next = at + step;
                    if (page.rect().contains(next) && mark(next.x(), next.y()) == 0 && !isPaper(page.pixel(next))) {
                        mark(next.x(), next.y()) = 1;
                        open.push_back(next);
                    }
                }
            }
            if (spread.bottom - spread.top > page.height() / 5)
                found.push_back(spread);
        }
    }
    std::ranges::sort(found, {}, &Spread::left);
    std::vector<Frame> frames;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const BodyDrawing &drawing = i % 2 == 0 ? art.back : art.front;
        const int row = found[i].top + 3; // through the head, which lies on the midline
        int from = found[i].left, to = found[i].right;
        while (isPaper(page.pixel(from, row)))
            ++from;
        while (isPaper(page.pixel(to, row)))
            --to;
        const qreal tall = found[i].bottom - found[i].top + 1;
        frames.push_back(
            {(from + to) / 2.0, static_cast<qreal>(found[i].top), tall / drawing.outline.boundingRect().height()});
    }
    return frames;
}

int difference(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// How often each colour is met well inside a region.
std::map<QRgb, int> coloursOf(const QImage &image, const BodyRegion &region, const auto &pixelOf)
{
    std::map<QRgb, int> seen;
    constexpr int kSteps = 40;
    for (int i = 1; i < kSteps; ++i) {
        for (int j = 1; j < kSteps; ++j) {
            const QPointF unit =
                region.box.topLeft() + QPointF(region.box.width() * i / kSteps, region.box.height() * j / kSteps);
            if (region.polygon.containsPoint(unit, Qt::OddEvenFill) && distanceToEdge(region.polygon, unit) >= 5 &&
                image.rect().contains(pixelOf(unit)))
                ++seen[image.pixel(pixelOf(unit))];
        }
    }
    return seen;
}

QColor mostOf(const std::map<QRgb, int> &seen)
{
    const auto most = std::ranges::max_element(seen, {}, [](const auto &each) { return each.second; });
    return most == seen.end() ? QColor() : QColor(most->first);
}

/// A printer's rounding is no other colour.
int timesOf(const QColor &colour, const std::map<QRgb, int> &seen)
{
    int times = 0;
    for (const auto &[other, count] : seen)
        times += difference(colour, QColor(other)) <= 8 ? count : 0;
    return times;
}

} // namespace

TEST(PrintedBodyTest, EveryPlaceHasOnThePrintedPageTheColourThatItHasOnTheScreen)
{
    const content::Content content = content::loadShipped();
    const base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    records::Entry entry = test::anEntry().on("2026-03-02");
    std::map<QString, std::optional<int>> levels;
    int next = 0;
    for (const auto &region : content.regions) {
        entry.regions[region.id] = next;
        levels[QString::fromStdString(region.id.text())] = next;
        next = (next + 3) % 11;
    }
    DiaryRead diary;
    diary.entries = {entry};
    diary.history = records::History().with(entry);
    const test::TempFolder folder;
    const auto name = [&](const char *file) { return QString::fromStdString((folder.path() / file).string()); };

    QFile file(name("page.pdf"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sheetPdf(sheetPage(diary, {test::dayOf("2026-03-01"), test::dayOf("2026-03-14")}, {}, content, clock),
                        QPageSize::A4));
    file.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("pdftoppm"),
                                {QStringLiteral("-r"), QStringLiteral("288"), QStringLiteral("-png"),
                                 QStringLiteral("-singlefile"), name("page.pdf"), name("page")}),
              0);
    const QImage page(name("page.png"));
    const BodyArt &art = BodyArt::shipped();
    const auto bodies = bodiesOn(page, art);
    ASSERT_EQ(bodies.size(), 4U) << "usual and worst, back and front";

    BodyMap map;
    map.setPalette(paletteOf(tokensOf(Scheme::Light)));
    map.setRegions(mapRegions(content));
    map.resize(1500, 1100);
    map.zoom(-1);
    map.setLevels(levels);
    const QImage screen = map.grab().toImage();
    ASSERT_EQ(map.places().size(), 2U);

    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const BodyPlace &place = map.places()[i % 2];
        for (const BodyRegion &region : place.drawing->regions) {
            if (region.isBlank())
                continue;
            const QColor shown =
                mostOf(coloursOf(screen, region, [&](QPointF unit) { return place.toPixels(unit).toPoint(); }));
            const auto printed =
                coloursOf(page, region, [&](QPointF unit) { return bodies[i].pixel(unit, *place.drawing); });
            // Numbers and lines take some of it; on small paper also that of a neighbour.
            EXPECT_GE(timesOf(shown, printed), 20) << region.id.toStdString() << " of body " << i;
        }
    }
}

} // namespace unknot::ui
