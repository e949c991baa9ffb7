// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace unknot::test {

/// What writers said that they had saved.
struct Acknowledged
{
    std::map<std::string, int> entries;  ///< id, average
    std::map<std::string, int> sessions; ///< id, number of steps
    std::set<std::string> removed;
    int lines = 0;

    void take(const std::string &line);
};

/// Starts a diary_writer, lets it write for that long after its first word, and kills it without warning. False when
/// it ended by itself.
bool writeAndKill(const std::filesystem::path &folder, std::chrono::microseconds after, Acknowledged &said);

} // namespace unknot::test
