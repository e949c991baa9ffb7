// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace unknot::base {

/// A text file compiled into the program by unknot_embed (resources/embed.cmake). The path is relative to resources/.
struct EmbeddedFile
{
    std::string_view path;
    std::string_view text;
};

} // namespace unknot::base
