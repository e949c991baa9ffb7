// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/digits.h"

#include <cstdlib>
#include <date/tz.h>
#include <exception>
#include <fmt/format.h>
#include <fstream>

namespace unknot::base {

namespace {

using std::chrono::minutes;

constexpr minutes kFurthestOffset = std::chrono::hours(18);

/// "+01:00" or "-09:30".
std::optional<minutes> offsetNamed(std::string_view text)
{
    const auto hour = findDigits(text, 1, 2);
    const auto minute = findDigits(text, 4, 2);
    if (text.size() != 6 || !hour || !minute || *minute > 59 || text[3] != ':')
        return std::nullopt;
    const auto size = std::chrono::hours(*hour) + minutes(*minute);
    if ((text[0] != '+' && text[0] != '-') || size > kFurthestOffset)
        return std::nullopt;
    return text[0] == '-' ? -size : size;
}

std::string nameOf(minutes offset)
{
    if (offset == minutes(0))
        return "UTC";
    const auto size = std::chrono::abs(offset).count();
    return fmt::format("{}{:02}:{:02}", offset < minutes(0) ? '-' : '+', size / 60, size % 60);
}

/// Zones before about 1900 have odd seconds, which neither ISO 8601 nor we can write.
minutes wholeMinutes(std::chrono::seconds offset)
{
    return std::chrono::floor<minutes>(offset);
}

std::optional<Zone> findNamed(std::string_view name)
{
    auto zone = Zone::named(name);
    if (!zone)
        return std::nullopt;
    return std::move(*zone);
}

/// A name, a name after a colon, or the path of a file of the tables.
std::optional<Zone> fromText(std::string_view text)
{
    if (text.starts_with(':'))
        text.remove_prefix(1);
    constexpr std::string_view folder = "/zoneinfo/";
    if (const auto at = text.rfind(folder); at != std::string_view::npos)
        text.remove_prefix(at + folder.size());
    return findNamed(text);
}

std::optional<Zone> fromFile(const std::filesystem::path &path)
{
    std::string line;
    std::ifstream file(path);
    if (!(file >> line))
        return std::nullopt;
    return fromText(line);
}

std::optional<Zone> fromLink(const std::filesystem::path &path)
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(path, error);
    if (error)
        return std::nullopt;
    if (auto zone = fromText(target.native()))
        return zone;
    const auto real = std::filesystem::canonical(path, error);
    return error ? std::nullopt : fromText(real.native());
}

} // namespace

Zone Zone::fixed(minutes offset)
{
    return Zone(nameOf(offset), nullptr, offset);
}

Result<Zone> Zone::named(std::string_view name)
{
    if (name == "UTC")
        return utc();
    if (const auto offset = offsetNamed(name))
        return fixed(*offset);
    try {
        return Zone(std::string(name), ::date::locate_zone(name), minutes(0));
    } catch (const std::exception &) {
        return failure(ErrorCode::UnknownZone, std::string(name));
    }
}

std::optional<Zone> Zone::ofSystem()
{
    return ofSettings(std::getenv("TZ"), "/etc");
}

std::optional<Zone> Zone::ofSettings(const char *tz, const std::filesystem::path &etc)
{
    if (tz != nullptr) {
        if (auto zone = fromText(tz))
            return zone;
    }
    if (auto zone = fromFile(etc / "timezone"))
        return zone;
    return fromLink(etc / "localtime");
}

minutes Zone::offsetAt(Instant at) const
{
    if (m_tables == nullptr)
        return m_fixed;
    return wholeMinutes(m_tables->get_info(at).offset);
}

LocalTime Zone::localAt(Instant at) const
{
    return LocalTime::at(at, offsetAt(at));
}

Result<Zone::Named> Zone::find(const LocalTime &wall) const
{
    if (m_tables == nullptr)
        return Named{wall.instant(m_fixed), std::nullopt};
    const auto sinceEpoch = wall.instant(minutes(0)).time_since_epoch();
    const auto info = m_tables->get_info(::date::local_time<std::chrono::milliseconds>(sinceEpoch));
    if (info.result == ::date::local_info::nonexistent)
        return failure(ErrorCode::NoSuchTime, m_name);
    Named named{wall.instant(wholeMinutes(info.first.offset)), std::nullopt};
    if (info.result == ::date::local_info::ambiguous)
        named.second = wall.instant(wholeMinutes(info.second.offset));
    return named;
}

} // namespace unknot::base
