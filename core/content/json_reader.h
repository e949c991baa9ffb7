// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/json_value.h"
#include "core/content/problem.h"

#include <optional>
#include <string_view>

namespace unknot::content {

/// Reads one JSON text. What is not JSON, nests too deep, has a string too long or a key twice is a problem with the
/// pointer of the place; nothing is returned then. The JSON library is seen by this reader alone.
std::optional<JsonValue> readJson(std::string_view file, std::string_view text, Problems &problems);

/// A member's name or array index as a pointer has it: "~" and "/" escaped, clipped when it is very long.
std::string pointerStep(std::string_view key);
/// At most `longest` bytes of a text from outside, whole characters, for a sentence about it.
std::string clipped(std::string_view text, std::size_t longest = 60);

} // namespace unknot::content
