// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unknot::base {

/// A word that opens something, in a form that can be kept: Argon2id with a salt of its own, by libsodium. Takes some
/// 50 ms by design. Nothing when there is no memory for it.
std::optional<std::string> sealed(std::string_view word);

bool opens(std::string_view word, const std::string &seal);

} // namespace unknot::base
