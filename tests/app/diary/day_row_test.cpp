// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_row.h"

#include "core/content/load.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

TEST(DayRowTest, DaysAreNewestFirstWithTheStrongestPlaceFirst)
{
    const auto content = content::loadShipped();
    const auto history = records::History()
                             .with(test::anEntry().on("2026-03-12").average(4))
                             .with(test::anEntry()
                                       .on("2026-03-14")
                                       .average(3)
                                       .region("neck-back-left", 3)
                                       .region("interscapular-right", 6));

    const auto rows = dayRows(history, content);

    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].date.iso(), "2026-03-14");
    ASSERT_EQ(rows[0].places.size(), 2u);
    EXPECT_EQ(rows[0].places[0].name, QStringLiteral("Right between blade and spine"));
    EXPECT_EQ(rows[0].places[0].level, 6);
    EXPECT_FALSE(rows[1].worst.has_value() && *rows[1].worst == 0);
}

TEST(DayRowTest, ASessionOutsideARoutineIsAPlanForTheSpot)
{
    const auto content = content::loadShipped();
    const records::Session session =
        test::aSession().on("2026-03-14").step(test::aStep("T01").seconds(90)).step(test::aStep("T09").seconds(150));

    const auto rows = dayRows(records::History().with(session), content);

    ASSERT_EQ(rows.size(), 1u);
    ASSERT_EQ(rows[0].sessions.size(), 1u);
    EXPECT_EQ(rows[0].sessions[0].name, QStringLiteral("A plan for the spot"));
}

TEST(DayRowTest, WholeLevelsHaveNoDecimals)
{
    EXPECT_EQ(levelText(4), QStringLiteral("4"));
    EXPECT_EQ(levelText(4.5), QStringLiteral("4.5"));
}

} // namespace
} // namespace unknot::ui
