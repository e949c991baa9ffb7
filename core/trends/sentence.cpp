// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/sentence.h"

#include "core/trends/statistics.h"

#include <cmath>
#include <fmt/format.h>

namespace unknot::trends {

namespace {

using base::TrendWord;

constexpr int kLeastDays = 14;
constexpr int kLeastLogged = 8;
constexpr int kEdge = 5; // days at each end that are compared
constexpr std::size_t kLeastInEdge = 3;
constexpr double kPoints = 2;           // the change that matters (FARRAR, IMMPACT)
constexpr double kShare = 0.30;         // the same, of the first level
constexpr double kLowestForPercent = 2; // from here down a share of the level says nothing

std::optional<double> medianOf(std::span<const DayValue> days)
{
    auto averages = averagesOf(days);
    if (averages.size() < kLeastInEdge)
        return std::nullopt;
    return median(std::move(averages));
}

bool isLess(double first, double last)
{
    return first - last >= kPoints || (first > 0 && (first - last) / first >= kShare);
}

/// A word of change needs both robust measures: the ends, and a slope that does not point the other way.
TrendWord wordOf(double first, double last, int direction)
{
    if (isLess(first, last) && direction <= 0)
        return TrendWord::Better;
    if (last - first >= kPoints && direction >= 0)
        return TrendWord::Worse;
    return TrendWord::Same;
}

/// "4" or "4.5"; a median of whole levels is never finer than a quarter.
std::string number(double value)
{
    return fmt::format("{:g}", value);
}

std::string changeOf(double first, double last)
{
    const double points = std::abs(last - first);
    auto text = fmt::format("{} {}", number(points), points == 1 ? "point" : "points");
    if (first > kLowestForPercent)
        text += fmt::format(" or {:.0f}%", 100 * points / first);
    return text + (last < first ? " less" : " more");
}

std::string textOf(const Sentence &sentence, bool isThin)
{
    const auto days = fmt::format("{} of {} days", sentence.logged, sentence.of);
    if (!sentence.first || !sentence.last)
        return isThin ? fmt::format("Too few days to say ({} logged)", days)
                      : fmt::format("Too early to say ({} logged)", days);
    const auto levels = fmt::format("{}, was {}", number(*sentence.last), number(*sentence.first));
    if (sentence.word == TrendWord::Same)
        return fmt::format("About the same: {} ({})", levels, days);
    return fmt::format("{}: {} ({}; {})", sentence.word == TrendWord::Better ? "Better" : "Worse", levels,
                       changeOf(*sentence.first, *sentence.last), days);
}

} // namespace

Sentence sentence(std::span<const DayValue> days, Range range)
{
    const auto ours = within(days, range);
    Sentence sentence;
    sentence.of = range.days();
    sentence.logged = static_cast<int>(averagesOf(ours).size());
    const bool isThin = sentence.of >= kLeastDays && sentence.logged * 2 < sentence.of;
    if (sentence.of >= kLeastDays && sentence.logged >= kLeastLogged && !isThin) {
        const auto first = medianOf(within(ours, {range.from, range.from.plusDays(kEdge - 1)}));
        const auto last = medianOf(within(ours, {range.to.plusDays(1 - kEdge), range.to}));
        if (first && last) {
            sentence.first = first;
            sentence.last = last;
            sentence.word = wordOf(*first, *last, direction(ours));
        }
    }
    sentence.text = textOf(sentence, isThin);
    return sentence;
}

} // namespace unknot::trends
