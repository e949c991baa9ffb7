// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/content/content.h"
#include "core/content/language.h"
#include "core/content/problem.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unknot::content {

/// A text file to be read, path relative to the content folder: "techniques/ball-wall-upper-back.json". A leading
/// "content/", as the embedded files have it, is ignored.
struct File
{
    std::string path;
    std::string text;
};

struct Loaded
{
    Content content; ///< what could be read; use it only when there are no problems
    std::vector<Problem> problems;
    std::vector<Language> languages; ///< that there are overlays for, in the order of their tags
};

/// The files compiled into the program.
std::span<const base::EmbeddedFile> shipped();
/// Parses what we ship. Tests and the build check it; at start it is only parsed. A language that is not there leaves
/// all of it in English.
Content loadShipped(std::string_view language = kOwnLanguage);
/// The tags of the languages that files are in, English first.
std::vector<std::string> languagesOf(std::span<const File> files);
std::vector<std::string> shippedLanguages();
/// What load() gives, in another language; files that have problems are no content.
Content inLanguage(std::span<const File> files, std::string_view language);
/// Reads every .json below the folder, in the order of their paths; what cannot be read is a problem of its own.
std::vector<File> readFolder(const std::filesystem::path &folder, std::vector<Problem> &problems);
/// Parses and checks: unknown keys, wrong types, dangling ids, doses outside the limits, all reported together.
Loaded load(std::span<const File> files);
/// The shipped files in the form that load() takes, to check them.
std::vector<File> shippedFiles();

} // namespace unknot::content
