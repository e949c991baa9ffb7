// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace unknot::triage {

/// Three values, ordered: all() is the least, any() the greatest, not() the mirror (Kleene).
enum class Truth { False, Unsure, True };

inline Truth negate(Truth value)
{
    return static_cast<Truth>(2 - static_cast<int>(value));
}

inline Truth truth(bool value)
{
    return value ? Truth::True : Truth::False;
}

} // namespace unknot::triage
