// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unknot::exchange {

/// Whether every byte belongs to a well-formed UTF-8 character.
bool isUtf8(std::string_view text);
/// Appends the character of that number, which is one.
void appendUtf8(std::string &text, unsigned code);

} // namespace unknot::exchange
