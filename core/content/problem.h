// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unknot::content {

/// One thing wrong with a content file. The path is relative to the content folder, the pointer an RFC 6901 JSON
/// pointer, empty for the whole file.
struct Problem
{
    std::string file;
    std::string pointer;
    std::string text;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

} // namespace unknot::content
