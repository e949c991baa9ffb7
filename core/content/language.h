// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The language that the content itself is written in; a sentence that another one lacks is shown in it.
inline constexpr std::string_view kOwnLanguage = "en";

/// A language that the content has been put into, and how much of it.
struct Language
{
    std::string tag;  ///< "de", "pt-BR"
    std::string name; ///< as its speakers write it: "Deutsch"
    std::size_t sentences = 0;
    std::vector<std::string> missing; ///< "regions/neck-back-left/name"
};

/// Which of the known tags serves for a wanted one: itself in any case, else its language without the country; none
/// when there is no such language.
std::optional<std::string> languageFor(std::string_view wanted, std::span<const std::string> known);

} // namespace unknot::content
