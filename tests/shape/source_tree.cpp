// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string_view>

namespace unknot::shape {

namespace {

namespace fs = std::filesystem;

bool isOurs(const fs::path &relative)
{
    constexpr std::array<std::string_view, 5> notOurs{"build", ".git", ".cache", ".ccache", "__pycache__"};
    return std::ranges::none_of(
        relative, [&](const fs::path &part) { return std::ranges::find(notOurs, part.native()) != notOurs.end(); });
}

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool isText(const std::string &content)
{
    return content.find('\0') == std::string::npos;
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.ends_with(".h") || path.ends_with(".cpp") || path.ends_with(".c");
}

std::vector<SourceFile> loadTree(const fs::path &root)
{
    std::vector<SourceFile> files;
    for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
        const auto relative = at->path().lexically_relative(root);
        if (!isOurs(relative)) {
            at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file() || at->is_symlink())
            continue;
        auto content = contentOf(at->path());
        if (isText(content))
            files.push_back({relative.generic_string(), std::move(content)});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::vector<Include> includesOf(const std::string &text)
{
    static const std::regex form(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    constexpr std::size_t longest = 200; // a picture in one long line is no include and too much for std::regex
    std::vector<Include> includes;
    int number = 0;
    for (const auto &line : linesOf(text)) {
        ++number;
        std::smatch match;
        if (line.size() <= longest && line.find("include") != std::string::npos &&
            std::regex_search(line, match, form))
            includes.push_back({number, match[2], match[1] == "\""});
    }
    return includes;
}

} // namespace unknot::shape
