// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/content/content.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unknot::content {

/// One thing wrong with a content file. The pointer is an RFC 6901 JSON pointer, empty for the whole file.
struct Problem
{
    std::string file;
    std::string pointer;
    std::string text;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A text file to be read, path relative to the content folder: "content/techniques/ball-wall-upper-back.json".
struct File
{
    std::string path;
    std::string text;
};

struct Loaded
{
    Content content; ///< what could be read; use it only when there are no problems
    std::vector<Problem> problems;
};

/// The files compiled into the program.
std::span<const base::EmbeddedFile> shipped();
/// Parses what we ship. Tests and the build check it; at start it is only parsed.
Content loadShipped();
/// Reads every .json below the folder; a folder that cannot be read is a problem of its own.
std::vector<File> readFolder(const std::filesystem::path &folder, std::vector<Problem> &problems);
/// Parses and checks: unknown keys, wrong types, dangling ids, doses outside the limits, all reported together.
Loaded load(std::span<const File> files);

} // namespace unknot::content
