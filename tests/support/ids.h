// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <cstdint>
#include <fmt/format.h>

namespace unknot::test {

/// A UUID of version 7 that is the same for the same number.
inline base::Uuid idOf(std::uint64_t number)
{
    return *base::Uuid::parse(fmt::format("00000000-0000-7000-8000-{:012x}", number & 0xffffffffffffU));
}

/// A new one each time.
inline base::Uuid nextId()
{
    static std::uint64_t last = 0;
    return idOf(++last);
}

} // namespace unknot::test
