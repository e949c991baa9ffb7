// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/trends/trend_table.h"
#include "app/trends/trends_controller.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class TrendsPageTest : public testing::Test
{
protected:
    TrendsPageTest()
    {
        page.resize(1000, 700);
        page.show();
    }

    void logThreeDays()
    {
        auto history = records::History();
        for (const auto *day : {"2026-03-10", "2026-03-12", "2026-03-14"})
            history = history.with(test::anEntry().on(day).average(4).worst(6));
        controller.setHistory(history);
    }

    QString words() const
    {
        QString all;
        for (auto *label : page.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    content::Content content = content::loadShipped();
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    TrendsController controller{content, clock};
    TrendsPage page{controller};
};

TEST_F(TrendsPageTest, AnExampleCarriesItsName)
{
    page.activated();

    EXPECT_TRUE(words().contains(QStringLiteral("Example")));
}

TEST_F(TrendsPageTest, TheSentenceComesWithItsDays)
{
    logThreeDays();
    page.activated();

    EXPECT_FALSE(words().contains(QStringLiteral("Example")));
    EXPECT_TRUE(words().contains(QStringLiteral("Based on 3 of 30 days")));
}

TEST_F(TrendsPageTest, TheTableHasTheSameNumbersNewestFirst)
{
    logThreeDays();
    page.activated();

    const auto *table = page.findChild<QTableView *>();
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("6"));
    EXPECT_FALSE(table->model()->index(0, 3).data().isValid());
}

TEST(TrendTableTest, IsAModelAsQtExpectsIt)
{
    TrendTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TrendView view;
    view.days.push_back({*base::Date::parse("2026-03-14"), 4, 6, 1});
    table.show(view);

    EXPECT_EQ(table.rowCount(), 1);
}

} // namespace
} // namespace unknot::ui
