// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::diary {

struct Problem
{
    std::string code; ///< the word of an ErrorCode, "row", "index" or "checksum"
    std::string text;
};

/// What is at a place where a diary should be.
struct CheckReport
{
    bool exists = false;
    bool ok = true;
    int schema = 0;
    int entries = 0;
    int sessions = 0;
    std::vector<std::string> damaged; ///< ids whose checksum fails
    std::vector<Problem> problems;
};

CheckReport checkDiary(const std::filesystem::path &folder);

} // namespace unknot::diary
