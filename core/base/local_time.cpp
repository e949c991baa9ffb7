// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"

#include "core/base/digits.h"

namespace unknot::base {

namespace {

using std::chrono::milliseconds;

/// "", ".5", ".50" or ".500".
std::optional<milliseconds> fraction(std::string_view text)
{
    if (text.empty())
        return milliseconds(0);
    const std::size_t count = text.size() - 1;
    if (text.front() != '.' || count < 1 || count > 3)
        return std::nullopt;
    auto number = findDigits(text, 1, count);
    for (auto places = count; number && places < 3; ++places)
        number = *number * 10;
    if (!number)
        return std::nullopt;
    return milliseconds(*number);
}

/// What follows "21:10": nothing, or ":30" with or without a fraction.
std::optional<milliseconds> seconds(std::string_view text)
{
    if (text.empty())
        return milliseconds(0);
    const auto whole = findDigits(text, 1, 2);
    if (text.front() != ':' || !whole || *whole > 59)
        return std::nullopt;
    const auto rest = fraction(text.substr(3));
    if (!rest)
        return std::nullopt;
    return std::chrono::seconds(*whole) + *rest;
}

} // namespace

std::optional<LocalTime> LocalTime::parse(std::string_view text)
{
    const auto day = Date::parse(text.substr(0, 10));
    if (!day || !(hasAt(text, 10, 'T') || hasAt(text, 10, ' ')) || !hasAt(text, 13, ':'))
        return std::nullopt;
    const auto hour = findDigits(text, 11, 2);
    const auto minute = findDigits(text, 14, 2);
    if (!hour || *hour > 23 || !minute || *minute > 59)
        return std::nullopt;
    const auto rest = seconds(text.substr(16));
    if (!rest)
        return std::nullopt;
    return LocalTime{*day, std::chrono::hours(*hour) + std::chrono::minutes(*minute) + *rest};
}

LocalTime LocalTime::at(Instant instant, std::chrono::minutes offset)
{
    const auto shown = instant + offset;
    const auto day = std::chrono::floor<std::chrono::days>(shown);
    return {Date(day), shown - day};
}

} // namespace unknot::base
