// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trend_table.h"

#include "app/trends/trend_csv.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

using test::dayOf;

class TrendTableTest : public testing::Test
{
protected:
    TrendTableTest()
    {
        view.range = {dayOf("2026-03-01"), dayOf("2026-03-14")};
        view.days = {{dayOf("2026-03-12"), 4.5, 6, 1}, {dayOf("2026-03-14"), 0, 2, 1}};
        view.median = {{dayOf("2026-03-14"), 4}};
        view.spread = {{dayOf("2026-03-14"), 3, 4.75}};
        view.marks.sessions = {dayOf("2026-03-12")};
    }

    QString at(int row, int column) const { return table.index(row, column).data().toString(); }

    TrendView view;
    TrendTable table;
};

TEST_F(TrendTableTest, IsAModelAsQtExpectsIt)
{
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.show(view);
    table.showRoller(view);
    table.showHeat(view, {});
}

TEST_F(TrendTableTest, HasTheNumbersOfTheChartNewestFirst)
{
    table.show(view);

    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(at(0, 1), "0");
    EXPECT_EQ(at(0, 3), "4");
    EXPECT_EQ(at(0, 5), "4.75");
    EXPECT_EQ(at(1, 1), "4.5");
    EXPECT_EQ(at(1, 6), "session");
    EXPECT_FALSE(table.index(1, 3).data().isValid()) << "no median, no number";
}

TEST_F(TrendTableTest, HasWeeksWhereTheChartHasWeeks)
{
    view.isByWeek = true;
    view.weeks = {{dayOf("2026-03-02"), 4, 2, 6, 5},
                  {dayOf("2026-03-09"), {}, {}, {}, 3},
                  {dayOf("2026-03-16"), {}, {}, {}, 0}};
    table.show(view);

    ASSERT_EQ(table.rowCount(), 2) << "a week without a day is blank";
    EXPECT_EQ(at(1, 1), "4");
    EXPECT_FALSE(table.index(0, 1).data().isValid()) << "three days are too few for a median";
    EXPECT_EQ(at(0, 4), "3");
}

TEST_F(TrendTableTest, AFileHasPlainDaysAndNumbers)
{
    table.show(view);

    EXPECT_EQ(tableCsv(table), QString("Day,Average,Worst,7-day median,Lower quarter,Upper quarter,Besides\r\n"
                                       "2026-03-14,0,2,4,3,4.75,\r\n"
                                       "2026-03-12,4.5,6,,,,session\r\n"));
}

TEST_F(TrendTableTest, WhatIsCopiedHasTabs)
{
    view.roller = {{dayOf("2026-03-09"), 2}};
    view.rollerLimit = 3;
    table.showRoller(view);

    EXPECT_TRUE(tableText(table).startsWith("Week from\tRoller sessions\tLimit\n"));
    EXPECT_TRUE(tableText(table).endsWith("\t2\t3\n"));
}

TEST_F(TrendTableTest, AShareIsOfTheDaysThatWereLogged)
{
    const base::RegionId neck("neck-back-left");
    view.start = {view.range, 9, {{neck, 5.0, 7, 4}}};
    view.now = {view.range, 6, {}};
    table.showHeat(view, {{neck, QStringLiteral("Left back of neck")}});

    EXPECT_EQ(at(0, 1), "5");
    EXPECT_EQ(at(0, 2), "4/9");
    EXPECT_EQ(at(0, 3), "");
    EXPECT_EQ(at(0, 4), "0/6");
}

} // namespace
} // namespace unknot::ui
