// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace unknot::trends {

/// The median of some values with a 90 % interval that assumes nothing about how they are spread: it lies between two
/// of the values themselves (order statistics, clinical 6.5).
struct Estimate
{
    double median = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// The interval goes from the so many smallest to the so many largest of n values; 0: too few to say anything.
int intervalRank(int n);

/// Absent with fewer than five values.
std::optional<Estimate> estimate(std::vector<double> values);

} // namespace unknot::trends
