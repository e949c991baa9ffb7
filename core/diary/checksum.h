// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace unknot::diary {

/// BLAKE2b of 16 bytes: sees a changed bit in a row where SQLite's own check does not look.
using Checksum = std::array<unsigned char, 16>;

Checksum checksumOf(std::string_view bytes);

} // namespace unknot::diary
