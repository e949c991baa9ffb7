// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/next_day.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace unknot::trends {

namespace {

constexpr int kLeastDays = 60;
constexpr int kLeastPairs = 8;
constexpr int kReach = 60;
constexpr float kAlike = 1;

bool isWeekend(base::Date date)
{
    return date.monday().daysUntil(date) >= 5;
}

} // namespace

NextDays::NextDays(const records::History &history)
{
    const auto days = history.days();
    if (days.empty())
        return;
    m_isLongEnough = days.front().date.daysUntil(days.back().date) + 1 >= kLeastDays;
    const auto sessions = history.sessions();
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        const auto &day = days[i];
        const auto &next = days[i + 1];
        if (day.average < 0 || next.average < 0 || day.date.daysUntil(next.date) != 1)
            continue;
        m_days.push_back({day.date, day.average, next.average});
    }
    std::vector<base::Date> busy;
    for (const auto &session : sessions)
        busy.push_back(session.day);
    std::ranges::sort(busy);
    std::ranges::copy_if(m_days, std::back_inserter(m_without),
                         [&](const Pair &day) { return !std::ranges::binary_search(busy, day.date); });
}

const NextDays::Pair *NextDays::find(base::Date date) const
{
    const auto found = std::ranges::lower_bound(m_days, date, {}, &Pair::date);
    return found != m_days.end() && found->date == date ? &*found : nullptr;
}

const NextDays::Pair *NextDays::matchFor(const Pair &day, const std::vector<bool> &used) const
{
    const Pair *best = nullptr;
    std::pair<bool, int> leastFar;
    auto each = std::ranges::lower_bound(m_without, day.date.plusDays(-kReach), {}, &Pair::date);
    for (; each != m_without.end() && each->date <= day.date.plusDays(kReach); ++each) {
        if (used[static_cast<std::size_t>(each - m_without.begin())] ||
            std::abs(each->average - day.average) > kAlike)
            continue;
        const std::pair far(isWeekend(each->date) != isWeekend(day.date), std::abs(day.date.daysUntil(each->date)));
        if (best == nullptr || far < leastFar) {
            best = &*each;
            leastFar = far;
        }
    }
    return best;
}

std::optional<NextDay> NextDays::after(std::span<const base::Date> days) const
{
    if (!m_isLongEnough)
        return std::nullopt;
    std::vector<bool> used(m_without.size());
    std::vector<double> differences;
    for (const base::Date date : days) {
        const Pair *day = find(date);
        const Pair *match = day ? matchFor(*day, used) : nullptr;
        if (!match)
            continue;
        used[static_cast<std::size_t>(match - m_without.data())] = true;
        differences.push_back(match->next - day->next);
    }
    const int pairs = static_cast<int>(differences.size());
    if (pairs < kLeastPairs)
        return std::nullopt;
    return NextDay{pairs, *estimate(std::move(differences))};
}

} // namespace unknot::trends
