// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "core/base/digits.h"

#include <fmt/format.h>

namespace unknot::base {

namespace {

std::chrono::year_month_day calendar(std::chrono::sys_days day)
{
    return std::chrono::year_month_day(day);
}

} // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day)
{
    // std::chrono keeps a month in one byte, so 257 would be January.
    if (year < 1 || year > 9999 || month > 12 || day > 31)
        return std::nullopt;
    const auto ymd = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    if (!ymd.ok())
        return std::nullopt;
    return Date(std::chrono::sys_days(ymd));
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = findDigits(iso, 0, 4);
    const auto month = findDigits(iso, 5, 2);
    const auto day = findDigits(iso, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::iso() const
{
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

int Date::year() const
{
    return static_cast<int>(calendar(m_day).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(calendar(m_day).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(calendar(m_day).day());
}

int Date::weekday() const
{
    return static_cast<int>(std::chrono::weekday(m_day).iso_encoding()) - 1;
}

} // namespace unknot::base
