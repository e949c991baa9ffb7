// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

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

    friend auto operator<=>(const LocalTime &, const LocalTime &) = default;
};

} // namespace unknot::base
