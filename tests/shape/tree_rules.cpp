// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/tree_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace unknot::shape {

namespace {

constexpr std::string_view kLicence = "SPDX-License-Identifier: GPL-3.0-or-later";

bool isSource(const std::string &path)
{
    constexpr std::array<std::string_view, 9> ends{".h",   ".cpp",           ".c", ".cmake", ".py", ".sh",
                                                   ".sql", "CMakeLists.txt", ".js"};
    return path == "dev" || path.ends_with("/run") ||
           std::ranges::any_of(ends, [&](const auto end) { return path.ends_with(end); });
}

/// What a path or a host begins with. The words are cut in two so that this file does not hold what it looks for.
struct Unwanted
{
    std::string word;
    std::string name;
};

const std::vector<Unwanted> kUnwanted{
    {std::string("/wo") + "rk", "a path of the machine"},
    {std::string("/ho") + "me/", "a path of the machine"},
    {std::string("/us") + "ers/", "a path of the machine"},
    {std::string("/ro") + "ot/", "a path of the machine"},
    {std::string("pypi") + ".org", "a package registry"},
    {std::string("pythonhos") + "ted", "a package registry"},
    {std::string("crates") + ".io", "a package registry"},
    {std::string("npm") + "js.", "a package registry"},
    {std::string("proxy.go") + "lang", "a package registry"},
    {std::string("arti") + "factory", "a package registry"},
    {std::string("verdac") + "cio", "a package registry"},
};

bool isInWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// A path begins the word it stands in, and its last name is whole.
bool isAt(std::string_view line, std::size_t at, std::string_view word)
{
    if (!word.starts_with('/'))
        return true;
    const bool goesOn = at > 0 && (isInWord(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == '-');
    const auto end = at + word.size();
    const bool isLonger = !word.ends_with('/') && end < line.size() && isInWord(line[end]);
    return !goesOn && !isLonger;
}

bool holds(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        if (isAt(line, at, word))
            return true;
    }
    return false;
}

/// A name and a password between the scheme and the host.
bool holdsPassword(std::string_view line)
{
    for (auto at = line.find("://"); at != std::string_view::npos; at = line.find("://", at + 1)) {
        auto host = line.substr(at + 3);
        host = host.substr(0, host.find_first_of("/ \"'"));
        const auto colon = host.find(':');
        if (colon != std::string_view::npos && host.find('@', colon) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

std::vector<Violation> checkLicence(const SourceFile &file)
{
    if (!isSource(file.path))
        return {};
    const auto lines = linesOf(file.text);
    const std::size_t at = !lines.empty() && lines[0].starts_with("#!") ? 1 : 0;
    if (at < lines.size() && lines[at].ends_with(kLicence))
        return {};
    return {{file.path, static_cast<int>(at) + 1, "does not name the licence"}};
}

std::vector<Violation> checkPlaces(const SourceFile &file)
{
    std::vector<Violation> violations;
    int number = 0;
    for (const auto &line : linesOf(lower(file.text))) {
        ++number;
        for (const auto &[word, name] : kUnwanted) {
            if (holds(line, word))
                violations.push_back({file.path, number, name});
        }
        if (holdsPassword(line))
            violations.push_back({file.path, number, "an address with a password"});
    }
    return violations;
}

std::vector<Violation> checkUmbrellas(const SourceFile &file)
{
    static const std::set<std::string_view> umbrellas{"QtWidgets", "QtCore",         "QtGui",
                                                      "QtSvg",     "QtSvgWidgets",   "QtDBus",
                                                      "QtNetwork", "QtPrintSupport", "QtMultimedia"};
    std::vector<Violation> violations;
    for (const auto &include : file.isCpp() ? includesOf(file.text) : std::vector<Include>{}) {
        if (umbrellas.contains(std::string_view(include.header).substr(include.header.rfind('/') + 1)))
            violations.push_back({file.path, include.line, "includes a whole module of Qt"});
    }
    return violations;
}

} // namespace unknot::shape
