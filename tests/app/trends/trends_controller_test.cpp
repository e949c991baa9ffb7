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

TEST_F(TrendsControllerTest, MoreThanAYearIsShownByWeeks)
{
    for (int i = 0; i < 500; ++i)
        log(test::dayOf("2024-11-01").plusDays(i).iso().c_str(), i % 11);

    controller.chooseSpan(TrendsController::Span::All);

    EXPECT_TRUE(controller.view().isByWeek);
    EXPECT_TRUE(controller.view().median.empty());
    EXPECT_GE(controller.view().weeks.size(), 71u);
}

TEST_F(TrendsControllerTest, VisitsSessionsAndFindingsAreMarks)
{
    log("2026-03-10", 4);
    log("2026-03-12", 4);
    log("2026-03-14", 3);
    records::Finding finding;
    finding.id = test::nextId();
    finding.rule = base::RuleId("U1");
    finding.level = "urgent";
    finding.since = test::momentOf("2026-03-11T10:00");
    history = history.with(finding);
    history = history.with(records::Visit{test::nextId(), test::dayOf("2026-03-12"), {}, {}, {}});
    history = history.with(test::aSession().on("2026-03-13").step(test::aStep("chin-tuck").seconds(30)).session());
    controller.setHistory(history);

    const auto marks = controller.view().marks;

    EXPECT_EQ(marks.findings, std::vector{test::dayOf("2026-03-11")});
    EXPECT_EQ(marks.visits, std::vector{test::dayOf("2026-03-12")});
    EXPECT_EQ(marks.sessions, std::vector{test::dayOf("2026-03-13")});
}

TEST_F(TrendsControllerTest, WhatHelpsFollowsEveryNewSession)
{
    for (const auto *day : {"2026-03-10", "2026-03-12", "2026-03-14"})
        log(day, 4);
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(controller.view().helps.empty()) << i;
        history = history.with(test::aSession()
                                   .on(test::dayOf("2026-03-05").plusDays(i))
                                   .before(6)
                                   .after(4)
                                   .step(test::aStep("chin-tuck").seconds(60))
                                   .session());
        controller.setHistory(history);
    }

    EXPECT_EQ(controller.view().helps.size(), 1u);
}

TEST_F(TrendsControllerTest, ThenAndNowShareNoDay)
{
    for (const auto *day : {"2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14"})
        log(day, 4, "neck-back-left");
    controller.chooseSpan(TrendsController::Span::Week);

    const auto view = controller.view();

    EXPECT_LT(view.start.range.to, view.now.range.from);
    EXPECT_EQ(view.start.range.days(), view.now.range.days());
}

TEST_F(TrendsControllerTest, TheLineAtTheEdgeRestsOnTheDaysBefore)
{
    for (const auto *day : {"2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"})
        log(day, 4);
    controller.chooseSpan(TrendsController::Span::Week);

    ASSERT_EQ(controller.view().days.size(), 1u);
    EXPECT_EQ(controller.view().median.size(), 1u);
}

} // namespace
} // namespace unknot::ui
