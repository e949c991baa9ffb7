// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>

namespace unknot::content {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestFile = 8'000'000;

std::optional<std::string> readWhole(const fs::path &path, std::uintmax_t size)
{
    std::ifstream in(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(size));
    if (in.bad() || static_cast<std::uintmax_t>(in.gcount()) != size)
        return std::nullopt;
    return text;
}

void readFile(const fs::path &path, const std::string &name, std::vector<File> &files, Problems &problems)
{
    std::error_code error;
    const auto size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
    if (!error && size > kLargestFile) {
        problems.push_back({name, "", fmt::format("is larger than {} bytes and was not read", kLargestFile)});
        return;
    }
    auto text = error || !fs::is_regular_file(path, error) ? std::nullopt : readWhole(path, size);
    if (text)
        files.push_back({name, std::move(*text)});
    else
        problems.push_back({name, "", "cannot be read"});
}

} // namespace

std::vector<File> readFolder(const fs::path &folder, Problems &problems)
{
    std::vector<File> files;
    std::error_code error;
    fs::recursive_directory_iterator place(folder, error);
    for (; !error && place != fs::recursive_directory_iterator(); place.increment(error)) {
        if (place->path().extension() == ".json")
            readFile(place->path(), place->path().lexically_relative(folder).generic_string(), files, problems);
    }
    if (error)
        problems.push_back({folder.generic_string(), "", "this folder cannot be read: " + error.message()});
    std::ranges::sort(files, {}, &File::path);
    return files;
}

} // namespace unknot::content
