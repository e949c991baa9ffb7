// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/zone.h"

#include <chrono>
#include <string>
#include <string_view>

namespace unknot::base {

/// A moment as it is stored: UTC, the offset and zone of then, and the day as the person lived it. That day never
/// moves again, whatever zone the program runs in later.
struct Moment
{
    Instant at{};
    std::chrono::minutes offset{0};
    std::string zone = "UTC";
    Date day;

    static Moment of(Instant at, const Zone &zone);
    /// ISO 8601 with offset ("2026-03-14T21:10:00+01:00", or Z) keeps that offset, and names it as the zone where
    /// `zone` has another one then; without an offset it is wall time in `zone`: NoSuchTime when skipped, the first
    /// of two when shown twice. BadValue when it is neither.
    static Result<Moment> parse(std::string_view text, const Zone &zone);

    /// "2026-03-14T21:10:00+01:00"; milliseconds only when there are any.
    std::string iso() const;

    friend bool operator==(const Moment &, const Moment &) = default;
};

} // namespace unknot::base
