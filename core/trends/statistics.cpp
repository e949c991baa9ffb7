// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/statistics.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace unknot::trends {

namespace {

constexpr int kWindow = 7;
constexpr std::size_t kLeastInWindow = 4;

std::vector<DayValue> withAverage(std::span<const DayValue> days)
{
    std::vector<DayValue> with;
    with.reserve(days.size());
    std::ranges::copy_if(days, std::back_inserter(with), [](const DayValue &day) { return day.average.has_value(); });
    return with;
}

/// How many of the values seen so far lie below a place in the order of all values (a Fenwick tree).
class Below
{
public:
    explicit Below(std::size_t places)
        : m_counts(places + 1)
    {
    }

    void add(std::size_t place)
    {
        for (auto i = place + 1; i < m_counts.size(); i += i & (~i + 1))
            ++m_counts[i];
    }
    std::int64_t count(std::size_t place) const
    {
        std::int64_t sum = 0;
        for (auto i = place; i > 0; i &= i - 1)
            sum += m_counts[i];
        return sum;
    }

private:
    std::vector<std::int64_t> m_counts;
};

struct Slopes
{
    std::int64_t falling = 0;
    std::int64_t level = 0;
    std::int64_t rising = 0;
};

Slopes countSlopes(const std::vector<double> &values)
{
    auto order = values;
    std::ranges::sort(order);
    Below seen(order.size());
    Slopes slopes;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [first, last] = std::ranges::equal_range(order, values[i]);
        const auto place = static_cast<std::size_t>(first - order.begin());
        const auto lower = seen.count(place);
        const auto notHigher = seen.count(place + static_cast<std::size_t>(last - first));
        slopes.rising += lower;
        slopes.level += notHigher - lower;
        slopes.falling += static_cast<std::int64_t>(i) - notHigher;
        seen.add(place);
    }
    return slopes;
}

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

double median(std::vector<double> values)
{
    assert(!values.empty());
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, half);
    if (values.size() % 2 == 1)
        return *half;
    return (*std::max_element(values.begin(), half) + *half) / 2;
}

std::vector<double> averagesOf(std::span<const DayValue> days)
{
    std::vector<double> averages;
    averages.reserve(days.size());
    for (const DayValue &day : days) {
        if (day.average)
            averages.push_back(*day.average);
    }
    return averages;
}

std::vector<SmoothPoint> median7(std::span<const DayValue> days)
{
    std::vector<SmoothPoint> points;
    for (const DayValue &day : days) {
        if (!day.average)
            continue;
        auto window = averagesOf(within(days, {day.date.plusDays(1 - kWindow), day.date}));
        if (window.size() >= kLeastInWindow)
            points.push_back({day.date, median(std::move(window))});
    }
    return points;
}

std::vector<SpreadPoint> spread7(std::span<const DayValue> days)
{
    std::vector<SpreadPoint> points;
    for (const DayValue &day : days) {
        if (!day.average)
            continue;
        auto window = averagesOf(within(days, {day.date.plusDays(1 - kWindow), day.date}));
        if (window.size() < kLeastInWindow)
            continue;
        std::ranges::sort(window);
        points.push_back({day.date, quantile(window, 0.25), quantile(window, 0.75)});
    }
    return points;
}

std::optional<double> theilSen(std::span<const DayValue> days)
{
    const auto with = withAverage(days);
    std::vector<double> slopes;
    slopes.reserve(with.size() * with.size() / 2);
    for (std::size_t i = 0; i < with.size(); ++i) {
        for (std::size_t j = i + 1; j < with.size(); ++j)
            slopes.push_back((*with[j].average - *with[i].average) / with[i].date.daysUntil(with[j].date));
    }
    if (slopes.empty())
        return std::nullopt;
    return median(std::move(slopes));
}

int direction(std::span<const DayValue> days)
{
    // Sorted, the falling slopes come first, then the level ones, then the rising ones: the sign of the middle
    // follows from how many there are of each.
    const auto slopes = countSlopes(averagesOf(days));
    if (slopes.rising > slopes.falling && slopes.rising >= slopes.falling + slopes.level)
        return 1;
    if (slopes.falling > slopes.rising && slopes.falling >= slopes.rising + slopes.level)
        return -1;
    return 0;
}

} // namespace unknot::trends
