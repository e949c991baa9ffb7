// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_page.h"

#include "app/shell/theme/tokens.h"
#include "core/content/load.h"
#include "tests/support/builders.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class SheetPainterTest : public testing::Test
{
protected:
    SheetPage page(const SheetParts &parts = {})
    {
        return sheetPage(diary, {test::dayOf("2026-03-01"), test::dayOf("2026-03-14")}, parts, content, clock);
    }

    static QImage painted(const SheetPage &page)
    {
        QImage image(sheetSize(QPageSize::A4).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSheet(painter, sheetSize(QPageSize::A4), page);
        return image;
    }

    static int pixelsOf(const QImage &image, const QColor &colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        return count;
    }

    /// Many places and rows: more than a page can hold.
    void fill()
    {
        records::Entry entry = test::anEntry().on("2026-03-02").average(4).worst(6);
        for (const auto &region : content.regions)
            entry.regions[region.id] = 5;
        records::Session session = test::aSession().on("2026-03-02").before(6).after(4);
        for (const auto &technique : content.techniques)
            session.steps.push_back(test::aStep(technique.id.text()).seconds(60));
        diary.entries = {entry};
        diary.history = records::History().with(entry).with(session);
    }

    content::Content content = content::loadShipped();
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    DiaryRead diary;
};

TEST_F(SheetPainterTest, TheBodyOnPaperHasTheColoursOfTheBodyOnTheScreen)
{
    diary.history = test::historyOf({test::anEntry().on("2026-03-02").region("shoulder-blade-right", 3),
                                     test::anEntry().on("2026-03-03").region("shoulder-blade-right", 3),
                                     test::anEntry().on("2026-03-04").region("shoulder-blade-right", 8)});
    const auto &severity = tokensOf(Scheme::Light).severity;

    const QImage image = painted(page());

    EXPECT_GT(pixelsOf(image, severity[3]), 40); // the usual
    EXPECT_GT(pixelsOf(image, severity[8]), 40); // the worst
    EXPECT_EQ(pixelsOf(painted(page({.map = false})), severity[8]), 0);
}

TEST_F(SheetPainterTest, WhatFindsNoRoomIsCounted)
{
    fill();
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);

    EXPECT_FALSE(paintSheet(painter, sheetSize(QPageSize::A4), page()));
    EXPECT_FALSE(paintSheet(painter, sheetSize(QPageSize::Letter), page()));
}

TEST_F(SheetPainterTest, AUsualPageHasRoom)
{
    diary.history = test::historyOf({test::anEntry().on("2026-03-02").average(3).medicine("ibuprofen")});
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);

    EXPECT_TRUE(paintSheet(painter, sheetSize(QPageSize::Letter), page()));
}

TEST_F(SheetPainterTest, NothingIsPaintedIntoTheMargins)
{
    fill();
    const QImage image = painted(page({.notes = true}));

    for (int y = 0; y < image.height(); ++y)
        for (const int x : {5, 30, image.width() - 30, image.width() - 5})
            ASSERT_EQ(image.pixel(x, y), QColor(Qt::white).rgb()) << x << ' ' << y;
}

} // namespace
} // namespace unknot::ui
