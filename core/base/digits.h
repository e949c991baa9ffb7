// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace unknot::base {

/// The number written in exactly `count` digits at `from`; nothing when anything else stands there.
std::optional<int> findDigits(std::string_view text, std::size_t from, std::size_t count);

/// Whether `c` stands at `at`.
bool hasAt(std::string_view text, std::size_t at, char c);

} // namespace unknot::base
