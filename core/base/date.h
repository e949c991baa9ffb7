// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::base {

/// A calendar day as somebody lived it; knows no zone and no time.
class Date
{
public:
    Date() = default;
    explicit Date(std::chrono::sys_days day)
        : m_day(day)
    {
    }

    static std::optional<Date> of(int year, unsigned month, unsigned day);
    /// "2026-03-14" and nothing else.
    static std::optional<Date> parse(std::string_view iso);

    std::string iso() const;
    int year() const;
    unsigned month() const;
    unsigned day() const;
    /// 0 is Monday, 6 is Sunday.
    int weekday() const;
    Date monday() const { return plusDays(-weekday()); }

    Date plusDays(int days) const { return Date(m_day + std::chrono::days(days)); }
    /// Days from this day to the other one; negative when the other is earlier.
    int daysUntil(Date other) const { return static_cast<int>((other.m_day - m_day).count()); }
    std::chrono::sys_days sysDays() const { return m_day; }

    friend auto operator<=>(const Date &, const Date &) = default;

private:
    std::chrono::sys_days m_day{};
};

} // namespace unknot::base
