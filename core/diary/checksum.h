// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

namespace unknot::diary {

/// BLAKE2b of 16 bytes: sees a changed bit in a row where SQLite's own check does not look.
using Checksum = std::array<unsigned char, 16>;

Checksum checksumOf(std::string_view bytes);
/// Of several texts, so that none can lend a letter to the next.
Checksum checksumOf(std::initializer_list<std::string_view> texts);

} // namespace unknot::diary
