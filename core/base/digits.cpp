// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"

namespace unknot::base {

std::optional<int> findDigits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from > text.size() || count > text.size() - from)
        return std::nullopt;
    int number = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

bool hasAt(std::string_view text, std::size_t at, char c)
{
    return at < text.size() && text[at] == c;
}

} // namespace unknot::base
