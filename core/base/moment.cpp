// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include "core/base/local_time.h"

#include <fmt/format.h>

namespace unknot::base {

namespace {

struct WithOffset
{
    LocalTime wall;
    Zone zone;
};

constexpr std::size_t kOffsetLength = 6; // "+01:00"

std::optional<WithOffset> parseWithOffset(std::string_view text)
{
    const bool isUtc = text.ends_with('Z');
    const std::size_t length = isUtc ? 1 : kOffsetLength;
    if (text.size() < length)
        return std::nullopt;
    const auto suffix = text.substr(text.size() - length);
    const auto wall = LocalTime::parse(text.substr(0, text.size() - length));
    if (!wall || !(isUtc || suffix[0] == '+' || suffix[0] == '-'))
        return std::nullopt;
    const auto zone = Zone::named(isUtc ? "UTC" : suffix);
    if (!zone)
        return std::nullopt;
    return WithOffset{*wall, *zone};
}

} // namespace

Moment Moment::of(Instant at, const Zone &zone)
{
    const auto offset = zone.offsetAt(at);
    return {at, offset, zone.name(), LocalTime::at(at, offset).day};
}

Result<Moment> Moment::parse(std::string_view text, const Zone &zone)
{
    if (const auto parsed = parseWithOffset(text)) {
        const auto offset = parsed->zone.offsetAt({});
        const auto at = parsed->wall.instant(offset);
        return of(at, zone.offsetAt(at) == offset ? zone : parsed->zone);
    }
    const auto wall = LocalTime::parse(text);
    if (!wall)
        return failure(ErrorCode::BadValue, "not a date and time");
    return zone.find(*wall).map([&](const Zone::Named &named) { return of(named.first, zone); });
}

std::string Moment::iso() const
{
    const auto wall = LocalTime::at(at, offset);
    const std::chrono::hh_mm_ss time(wall.sinceMidnight);
    auto text = fmt::format("{}T{:02}:{:02}:{:02}", wall.day.iso(), time.hours().count(), time.minutes().count(),
                            time.seconds().count());
    if (const auto millis = time.subseconds().count(); millis != 0)
        text += fmt::format(".{:03}", millis);
    const auto size = std::chrono::abs(offset).count();
    return text + fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', size / 60, size % 60);
}

} // namespace unknot::base
