// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_controller.h"

#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class TrendsControllerTest : public testing::Test
{
protected:
    void log(const char *day, int average, const char *region = nullptr)
    {
        auto entry = test::anEntry().on(day).average(average);
        if (region)
            entry.region(region, average);
        history = history.with(records::Change(entry));
        controller.setHistory(history);
    }

    content::Content content = content::loadShipped();
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    records::History history;
    TrendsController controller{content, clock};
};

TEST_F(TrendsControllerTest, BeforeTheThirdDayThereIsAnExampleThatSaysSo)
{
    EXPECT_TRUE(controller.view().isExample);
    log("2026-03-12", 4);
    log("2026-03-13", 4);
    EXPECT_TRUE(controller.view().isExample);
    log("2026-03-14", 4);
    EXPECT_FALSE(controller.view().isExample);
}

TEST_F(TrendsControllerTest, AMissingDayDrawsNoPointAndZeroDrawsOne)
{
    log("2026-03-10", 4);
    log("2026-03-12", 0);
    log("2026-03-14", 3);

    const auto view = controller.view();

    ASSERT_EQ(view.days.size(), 3u);
    EXPECT_EQ(view.days[1].average, 0);
}

TEST_F(TrendsControllerTest, ItOpensOnThePlaceMostMarkedLately)
{
    log("2026-03-01", 4, "low-back-left");
    log("2026-03-12", 4, "interscapular-right");
    log("2026-03-13", 4, "interscapular-right");

    controller.openOnMostMarked();

    EXPECT_EQ(controller.places()[static_cast<std::size_t>(controller.place())].name,
              QStringLiteral("Right between blade and spine"));
    EXPECT_EQ(controller.view().days.size(), 2u);
}

TEST_F(TrendsControllerTest, AllBeginsWithTheFirstDay)
{
    log("2025-01-01", 4);
    log("2026-03-13", 4);
    log("2026-03-14", 4);

    controller.chooseSpan(TrendsController::Span::All);

    EXPECT_EQ(controller.view().range.from.iso(), "2025-01-01");
    EXPECT_EQ(controller.view().days.size(), 3u);
}

} // namespace
} // namespace unknot::ui
