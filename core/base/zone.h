// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/local_time.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace unknot::base {

/// A time zone by its name in the system's tables. Never date::current_zone(): it ignores TZ and throws.
class Zone
{
public:
    /// A moment that a wall time names; `second` when the clock showed it twice.
    struct Named
    {
        Instant first;
        std::optional<Instant> second;
    };

    static Zone utc() { return fixed(std::chrono::minutes(0)); }
    /// A zone that never changes its clock, named by its offset: "+01:00"; without one it is "UTC".
    static Zone fixed(std::chrono::minutes offset);
    /// A name of the system's tables ("Europe/Berlin"), "UTC", or an offset ("+01:00"); else UnknownZone.
    static Result<Zone> named(std::string_view name);
    /// TZ if it names a zone, else /etc/timezone, else the target of /etc/localtime; nothing when none of them does.
    static std::optional<Zone> ofSystem();
    /// The same, from a value of TZ (null: not set) and a folder that stands for /etc.
    static std::optional<Zone> ofSettings(const char *tz, const std::filesystem::path &etc);

    const std::string &name() const { return m_name; }
    std::chrono::minutes offsetAt(Instant at) const;
    LocalTime localAt(Instant at) const;
    /// NoSuchTime for wall time that a change of the clock skipped.
    Result<Named> find(const LocalTime &wall) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_name == b.m_name; }

private:
    Zone(std::string name, const date::time_zone *tables, std::chrono::minutes fixed)
        : m_name(std::move(name))
        , m_tables(tables)
        , m_fixed(fixed)
    {
    }

    std::string m_name;
    const date::time_zone *m_tables = nullptr; // lives as long as the program; null for a fixed offset
    std::chrono::minutes m_fixed{0};
};

} // namespace unknot::base
