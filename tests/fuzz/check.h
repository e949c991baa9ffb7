// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace unknot::fuzz {

/// Ends the program when a rule is broken, so that libFuzzer keeps the input.
inline void check(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", rule);
    std::abort();
}

} // namespace unknot::fuzz
