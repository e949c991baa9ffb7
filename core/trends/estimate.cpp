// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/estimate.h"

#include "core/trends/statistics.h"

#include <algorithm>
#include <cmath>

namespace unknot::trends {

namespace {

constexpr int kLeast = 5;
constexpr double kMissed = 0.05; ///< at each end

} // namespace

int intervalRank(int n)
{
    if (n < kLeast)
        return 0;
    // How likely n tosses of a coin are heads so often at most; by logarithms, so that thousands do not vanish.
    int rank = 0;
    double chance = -n * std::log(2.0);
    double atMost = std::exp(chance);
    while (atMost <= kMissed) {
        ++rank;
        chance += std::log(static_cast<double>(n - rank + 1) / rank);
        atMost += std::exp(chance);
    }
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
