// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/language.h"

#include <algorithm>

namespace unknot::content {

namespace {

/// Tags differ in case and, where a system writes them, in the sign between language and country.
char plain(char c)
{
    if (c == '_')
        return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, plain, plain);
}

} // namespace

std::optional<std::string> languageFor(std::string_view wanted, std::span<const std::string> known)
{
    while (!wanted.empty()) {
        const auto found = std::ranges::find_if(known, [wanted](const auto &tag) { return isSame(tag, wanted); });
        if (found != known.end())
            return *found;
        const auto end = wanted.find_last_of("-_");
        wanted = end == std::string_view::npos ? std::string_view() : wanted.substr(0, end);
    }
    return std::nullopt;
}

} // namespace unknot::content
