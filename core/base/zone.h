// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/local_time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

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

    static Zone utc();
    /// UnknownZone when the tables do not have it.
    static Result<Zone> named(std::string_view name);
    /// TZ if it names a zone, else /etc/timezone, else the target of /etc/localtime; nothing when none of them does.
    static std::optional<Zone> ofSystem();

    const std::string &name() const { return m_name; }
    std::chrono::minutes offsetAt(Instant at) const;
    LocalTime localAt(Instant at) const;
    /// NoSuchTime for wall time that a change of the clock skipped.
    Result<Named> find(const LocalTime &wall) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_name == b.m_name; }

private:
    explicit Zone(std::string name, const void *tables)
        : m_name(std::move(name))
        , m_tables(tables)
    {
    }

    std::string m_name;
    const void *m_tables = nullptr; // date::time_zone, which lives as long as the program; null for UTC
};

} // namespace unknot::base
