// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/trends/series.h"

#include <optional>
#include <span>
#include <string>

namespace unknot::trends {

/// The word of clinical 6.4 with the numbers it rests on: "About the same: 4, was 4 (22 of 30 days)".
struct Sentence
{
    base::TrendWord word = base::TrendWord::TooEarly;
    std::optional<double> first; ///< median of the first five days' logged values; absent when it is too early
    std::optional<double> last;  ///< median of the last five days'
    int logged = 0;              ///< days with an average
    int of = 0;                  ///< calendar days in the range
    std::string text;            ///< English
};

/// Needs 14 calendar days, 8 of them logged, 3 of the first and 3 of the last five; says nothing where fewer than
/// half of the days were logged, because people log more on bad or on good days.
Sentence sentence(std::span<const DayValue> days, Range range);

} // namespace unknot::trends
