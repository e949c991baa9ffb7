// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace unknot::test {

/// A line of the table of figures: printed, and added to the file that UNKNOT_FIGURES names, from which `./dev test`
/// and
/// `./dev soak` print the whole table.
inline void printFigure(const std::string &what, const std::string &reached)
{
    const std::string line = "| " + what + " | " + reached + " |\n";
    std::fputs(line.c_str(), stdout);
    const char *file = std::getenv("UNKNOT_FIGURES");
    if (file == nullptr)
        return;
    if (std::FILE *table = std::fopen(file, "a")) {
        std::fputs(line.c_str(), table);
        std::fclose(table);
    }
}

} // namespace unknot::test
