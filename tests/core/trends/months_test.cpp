// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/months.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace unknot::trends {
namespace {

using test::anEntry;
using test::aSession;
using test::aStep;
using test::dayOf;

records::History logged(const char *first, std::initializer_list<int> averages)
{
    records::History history;
    auto day = dayOf(first);
    for (const int average : averages) {
        history = history.with(anEntry().on(day).average(average));
        day = day.plusDays(1);
    }
    return history;
}

TEST(MonthSumTest, CountsItsDaysAndNamesTheMiddle)
{
    const auto sum = monthSum(logged("2026-03-01", {4, 6, 2, 4, 5}), dayOf("2026-03-01"), dayOf("2026-04-20"));

    EXPECT_EQ(sum.logged, 5);
    EXPECT_EQ(sum.of, 31);
    EXPECT_EQ(sum.middle, 4.0);
    EXPECT_FALSE(sum.before);
}

TEST(MonthSumTest, OfTheRunningMonthOnlyTheDaysSoFar)
{
    EXPECT_EQ(monthSum({}, dayOf("2026-03-01"), dayOf("2026-03-14")).of, 14);
}

TEST(MonthSumTest, FourDaysHaveNoMiddle)
{
    EXPECT_FALSE(monthSum(logged("2026-03-01", {4, 6, 2, 4}), dayOf("2026-03-01"), dayOf("2026-04-01")).middle);
}

TEST(MonthSumTest, TheMonthBeforeIsThatBeforeAlsoInJanuary)
{
    const auto sum = monthSum(logged("2025-12-27", {5, 5, 5, 5, 5}), dayOf("2026-01-01"), dayOf("2026-01-20"));

    EXPECT_EQ(sum.before, 5.0);
}

TEST(MonthSumTest, WhatWasUsedInMostSessionsIsNamedUnlessTwoWere)
{
    auto history = records::History()
                       .with(aSession().on("2026-03-02").step(aStep("ball").seconds(30)).session())
                       .with(aSession()
                                 .on("2026-03-03")
                                 .step(aStep("ball").seconds(30))
                                 .step(aStep("twist").seconds(30))
                                 .session());
    EXPECT_EQ(monthSum(history, dayOf("2026-03-01"), dayOf("2026-03-14")).mostOften, base::TechniqueId("ball"));

    history = history.with(aSession().on("2026-03-04").step(aStep("twist").seconds(30)).session());
    EXPECT_TRUE(monthSum(history, dayOf("2026-03-01"), dayOf("2026-03-14")).mostOften.isEmpty());
}

TEST(MonthFromTest, CrossesYears)
{
    EXPECT_EQ(monthFrom(dayOf("2026-01-31"), -1), dayOf("2025-12-01"));
    EXPECT_EQ(monthFrom(dayOf("2025-12-05"), 1), dayOf("2026-01-01"));
    EXPECT_EQ(monthFrom(dayOf("2026-03-14"), -15), dayOf("2024-12-01"));
}

} // namespace
} // namespace unknot::trends
