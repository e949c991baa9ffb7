// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::base {

/// A UUID version 7 (RFC 9562): 48 bits of milliseconds, the rest random, so that ids sort by the time they were
/// made.
class Uuid
{
public:
    Uuid() = default;

    /// A new id stamped with the given moment; random bits from the system.
    static Uuid make(Instant at);
    /// The 36-character form, either case; nothing else.
    static std::optional<Uuid> parse(std::string_view text);

    std::string text() const;
    bool isNull() const { return *this == Uuid{}; }

    friend auto operator<=>(const Uuid &, const Uuid &) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
    friend struct std::hash<Uuid>;
};

} // namespace unknot::base

template<>
struct std::hash<unknot::base::Uuid>
{
    std::size_t operator()(const unknot::base::Uuid &id) const noexcept;
};
