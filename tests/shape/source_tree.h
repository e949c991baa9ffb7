// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace unknot::shape {

/// A text file of the repository; the path is relative to its root.
struct SourceFile
{
    std::string path;
    std::string text;

    bool isCpp() const;
};

/// Something that is not as it should be. Line 0: the file as a whole.
struct Violation
{
    std::string path;
    int line = 0;
    std::string what;

    friend bool operator==(const Violation &, const Violation &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Violation &violation)
    {
        return out << violation.path << ':' << violation.line << ": " << violation.what;
    }
};

/// Every text file of a repository, by path, without what was built.
std::vector<SourceFile> loadTree(const std::filesystem::path &root);

std::vector<std::string> linesOf(const std::string &text);

struct Include
{
    int line = 0;
    std::string header;
    bool isQuoted = false;
};

std::vector<Include> includesOf(const std::string &text);

} // namespace unknot::shape
