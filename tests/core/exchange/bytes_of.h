// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <algorithm>
#include <memory>
#include <string>

namespace unknot::test {

/// A text as a file that comes in pieces, so that what lies across two of them is read too.
inline exchange::Source bytesOf(std::string text, std::size_t piece = 7)
{
    return [text = std::move(text), at = std::make_shared<std::size_t>(0), piece](std::span<char> room) {
        const auto size = std::min({room.size(), text.size() - *at, text.size() > 10000 ? room.size() : piece});
        std::copy_n(text.data() + *at, size, room.data());
        *at += size;
        return size;
    };
}

} // namespace unknot::test
