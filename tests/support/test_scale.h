// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string_view>

namespace unknot::test {

/// How large a test with a size is: UNKNOT_TEST_SCALE=full for a soak, the quick size otherwise.
inline int atScale(int quick, int full)
{
    const char *scale = std::getenv("UNKNOT_TEST_SCALE");
    return scale != nullptr && std::string_view(scale) == "full" ? full : quick;
}

} // namespace unknot::test
