// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <algorithm>
#include <string_view>

namespace unknot::fuzz {

/// The input as a file.
inline exchange::Source bytesOf(std::string_view &rest)
{
    return [&rest](std::span<char> room) {
        const auto size = std::min(room.size(), rest.size());
        std::copy_n(rest.data(), size, room.data());
        rest.remove_prefix(size);
        return size;
    };
}

} // namespace unknot::fuzz
