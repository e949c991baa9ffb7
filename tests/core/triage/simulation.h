// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unknot::test {

/// How often D1 and D2 speak over made-up diaries of one kind.
struct Simulated
{
    std::string kind;
    int diaries = 0;
    int numbersSayBetter = 0; ///< D1's arithmetic alone on day 14
    int notBetter = 0;        ///< D1 on day 14, with an honest answer to "compared with the start"
    int risingOnce = 0;       ///< D2's note on the last day
    int rising = 0;           ///< D2 itself on the last day
    double risingAYear = 0;   ///< times a year that D2 begins to fire
};

/// Day-to-day spread 1 or 2 points, autocorrelation 0.4, four of five days logged; the same numbers each time.
std::vector<Simulated> simulate(int diaries, int years);

} // namespace unknot::test
