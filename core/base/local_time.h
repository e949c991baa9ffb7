// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/instant.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::base {

/// Wall time as a person types it: a day and a time of day, without a zone.
struct LocalTime
{
    Date day;
    std::chrono::milliseconds sinceMidnight{0};

    /// "2026-03-14T21:10", with optional seconds and milliseconds; "T" or a space.
    static std::optional<LocalTime> parse(std::string_view text);
    /// What a clock that is `offset` ahead of UTC shows.
    static LocalTime at(Instant instant, std::chrono::minutes offset);

    /// The moment at which such a clock shows this.
    Instant instant(std::chrono::minutes offset) const { return day.sysDays() + sinceMidnight - offset; }

    friend auto operator<=>(const LocalTime &, const LocalTime &) = default;
};

} // namespace unknot::base
