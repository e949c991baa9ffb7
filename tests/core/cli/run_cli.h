// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace unknot::test {

struct Ran
{
    int exit = -1;
    std::string out;
    std::string err;

    nlohmann::ordered_json json() const { return nlohmann::ordered_json::parse(out); }
};

/// Runs the real unknot-cli with an environment of its own (HOME is the folder given, zone UTC).
Ran runCli(const std::string &home, const std::vector<std::string> &words, const std::string &input = {});

} // namespace unknot::test
