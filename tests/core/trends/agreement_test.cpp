// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/estimate.h"
#include "core/trends/sentence.h"
#include "core/trends/statistics.h"
#include "core/trends/weeks.h"
#include "tests/core/trends/days.h"

#include <gtest/gtest.h>
#include <map>

namespace unknot::trends {
namespace {

using test::dayOf;

/// The numbers below were computed with Python 3.11 from the same year: statistics.median and .quantiles(w, n=4,
/// method="inclusive") over the values of the days d − 6 … d where at least four are logged, .median over
/// itertools.combinations for the slopes, over Monday to Sunday where five are logged for the weeks, and for the
/// words the rules of the sentence written down a second time. x is a day's number, every fourth one is not logged:
///
///     x = (1103515245*x + 12345) % 2**31; v = x >> 16; logged if v % 4; average v % 11
std::vector<DayValue> aYear()
{
    std::vector<DayValue> days;
    std::uint64_t x = 2026;
    for (int i = 0; i < 365; ++i) {
        x = (1103515245 * x + 12345) % (1ULL << 31U);
        const auto v = x >> 16U;
        if (v % 4 != 0)
            days.push_back({dayOf("2026-03-02").plusDays(i), static_cast<double>(v % 11), {}, 1});
    }
    return days;
}

TEST(AgreementTest, OfRollingMediansAndQuartiles)
{
    const auto days = aYear();
    ASSERT_EQ(days.size(), 265U);
    double middle = 0;
    double low = 0;
    double high = 0;

    for (const auto &point : median7(days))
        middle += point.value;
    for (const auto &point : spread7(days)) {
        low += point.low;
        high += point.high;
    }

    EXPECT_EQ(median7(days).size(), 256U);
    EXPECT_DOUBLE_EQ(middle, 1209);
    EXPECT_DOUBLE_EQ(low, 751.25);
    EXPECT_DOUBLE_EQ(high, 1711.25);
}

TEST(AgreementTest, OfSlopes)
{
    const auto days = aYear();
    for (const auto &[length, slope] : {std::pair(30, 0.08333333333333333), {60, 0.05405405405405406}, {90, 0.0}}) {
        const Range range{dayOf("2026-03-02"), dayOf("2026-03-02").plusDays(length - 1)};
        EXPECT_NEAR(theilSen(within(days, range)).value(), slope, 1e-12) << length;
    }
}

TEST(AgreementTest, OfWeeks)
{
    int told = 0;
    double middle = 0;
    double low = 0;
    double high = 0;
    for (const auto &week : weeks(aYear(), {dayOf("2026-03-02"), dayOf("2026-03-02").plusDays(52 * 7 - 1)})) {
        if (!week.median)
            continue;
        ++told;
        middle += *week.median;
        low += week.low.value();
        high += week.high.value();
    }

    EXPECT_EQ(told, 35);
    EXPECT_DOUBLE_EQ(middle, 164);
    EXPECT_DOUBLE_EQ(low, 33);
    EXPECT_DOUBLE_EQ(high, 295);
}

TEST(AgreementTest, OfTheWordForEachThirtyDaysOfAYear)
{
    const auto days = aYear();
    std::map<base::TrendWord, int> words;
    for (int first = 0; first < 336; ++first) {
        const auto from = dayOf("2026-03-02").plusDays(first);
        ++words[sentence(days, {from, from.plusDays(29)}).word];
    }

    EXPECT_EQ(words[base::TrendWord::Better], 93);
    EXPECT_EQ(words[base::TrendWord::Worse], 76);
    EXPECT_EQ(words[base::TrendWord::Same], 100);
    EXPECT_EQ(words[base::TrendWord::TooEarly], 67);
}

/// Python 3.11, exact: the most k with sum(math.comb(n, i) for i in range(k)) * 20 <= 2**n.
TEST(AgreementTest, OfTheRanksOfAnInterval)
{
    for (const auto &[n, rank] : {std::pair(5, 1),
                                  {8, 2},
                                  {11, 3},
                                  {13, 4},
                                  {16, 5},
                                  {18, 6},
                                  {21, 7},
                                  {25, 8},
                                  {26, 9},
                                  {30, 11},
                                  {37, 14},
                                  {50, 19},
                                  {77, 31},
                                  {100, 42},
                                  {250, 112},
                                  {365, 167},
                                  {1000, 474}})
        EXPECT_EQ(intervalRank(n), rank) << n << " pairs";
}

} // namespace
} // namespace unknot::trends
