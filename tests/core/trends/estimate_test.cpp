// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/estimate.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace unknot::trends {
namespace {

// The table of clinical 6.5.
TEST(EstimateTest, TakesTheRankOfTheTable)
{
    const std::vector<std::pair<int, int>> table{{0, 0},  {4, 0},  {5, 1},  {7, 1},  {8, 2},  {10, 2}, {11, 3},
                                                 {12, 3}, {13, 4}, {15, 4}, {16, 5}, {17, 5}, {18, 6}, {20, 6}};
    for (const auto &[n, rank] : table)
        EXPECT_EQ(intervalRank(n), rank) << n << " pairs";
}

TEST(EstimateTest, ThereIsNoneOfFourValues)
{
    EXPECT_FALSE(estimate({1, 2, 3, 4}));
}

TEST(EstimateTest, LiesBetweenTwoOfTheValues)
{
    EXPECT_EQ(estimate({3, 1, 2, 5, 4}), (Estimate{3, 1, 5}));
    EXPECT_EQ(estimate({8, 1, 2, 3, 4, 5, 6, 7}), (Estimate{4.5, 2, 7}));
}

TEST(EstimateTest, HoldsTheTrueMedianNineTimesInTenOrMore)
{
    std::mt19937 random(1);
    std::normal_distribution<double> spread(2, 1.5);
    constexpr int persons = 5000;
    for (const int n : {5, 8, 12, 20, 40}) {
        int held = 0;
        for (int person = 0; person < persons; ++person) {
            std::vector<double> values(static_cast<std::size_t>(n));
            std::ranges::generate(values, [&] { return spread(random); });
            const auto found = *estimate(values);
            held += found.low <= 2 && 2 <= found.high ? 1 : 0;
        }
        EXPECT_GE(held, persons * 89 / 100) << n << " pairs";
    }
}

} // namespace
} // namespace unknot::trends
