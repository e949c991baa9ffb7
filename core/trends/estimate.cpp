// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/estimate.h"

#include "core/trends/statistics.h"

#include <algorithm>
#include <cmath>

namespace unknot::trends {

namespace {

constexpr int kLeast = 5;
constexpr double kMissed = 0.05; ///< at each end

/// How likely exactly `heads` of n tosses of a coin are heads.
double chanceOf(int heads, int n)
{
    return std::exp(std::lgamma(n + 1.0) - std::lgamma(heads + 1.0) - std::lgamma(n - heads + 1.0) -
                    n * std::log(2.0));
}

} // namespace

int intervalRank(int n)
{
    if (n < kLeast)
        return 0;
    int rank = 0;
    double atMost = chanceOf(0, n);
    while (atMost <= kMissed)
        atMost += chanceOf(++rank, n);
    return rank;
}

std::optional<Estimate> estimate(std::vector<double> values)
{
    const int rank = intervalRank(static_cast<int>(values.size()));
    if (rank == 0)
        return std::nullopt;
    std::ranges::sort(values);
    const auto inward = static_cast<std::size_t>(rank) - 1;
    return Estimate{median(values), values[inward], values[values.size() - 1 - inward]};
}

} // namespace unknot::trends
