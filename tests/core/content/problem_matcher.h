// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/problem.h"

#include <gmock/gmock.h>

#include <string>

namespace unknot::content {

/// A problem at this place whose sentence has these words.
inline auto problem(const std::string &file, const std::string &pointer, const std::string &part)
{
    return testing::AllOf(testing::Field("file", &Problem::file, file),
                          testing::Field("pointer", &Problem::pointer, pointer),
                          testing::Field("text", &Problem::text, testing::HasSubstr(part)));
}

inline void PrintTo(const Problem &problem, std::ostream *out)
{
    *out << problem.file << " " << problem.pointer << ": " << problem.text;
}

} // namespace unknot::content
