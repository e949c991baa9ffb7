// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/layers.h"

#include <algorithm>
#include <cctype>
#include <fnmatch.h>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace unknot::shape {

namespace {

/// Logical lines: a line that begins with white space goes on with the one before.
std::vector<std::string> statementsOf(const std::string &text)
{
    std::vector<std::string> statements;
    for (const auto &line : linesOf(text)) {
        if (line.empty() || line.starts_with('#'))
            continue;
        if (std::isspace(static_cast<unsigned char>(line.front())) && !statements.empty())
            statements.back() += line;
        else
            statements.push_back(line);
    }
    return statements;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

bool fits(const std::string &pattern, const std::string &text)
{
    return ::fnmatch(pattern.c_str(), text.c_str(), 0) == 0;
}

/// Whether `path` is `parent` or lies under it.
bool isUnder(const std::string &path, const std::string &parent)
{
    return path == parent || path.starts_with(parent + "/");
}

bool isStandard(const std::string &header)
{
    return std::ranges::all_of(header,
                               [](unsigned char c) { return std::islower(c) || std::isdigit(c) || c == '_'; });
}

} // namespace

Layers Layers::parse(const std::string &text)
{
    Layers layers;
    for (const auto &statement : statementsOf(text)) {
        const auto colon = statement.find(':');
        if (colon == std::string::npos)
            throw std::runtime_error("no colon: " + statement);
        layers.read(statement.substr(0, colon), wordsOf(statement.substr(colon + 1)));
    }
    return layers;
}

void Layers::read(const std::string &key, const Names &values)
{
    const auto words = wordsOf(key);
    if (words.size() == 2 && words[0] == "library")
        m_libraries.emplace_back(words[1], values);
    else if (words.size() == 2 && words[0] == "group")
        m_groups[words[1]] = expanded(values);
    else if (words.size() == 2 && words[0] == "deny")
        m_denied.emplace_back(words[1], expanded(values));
    else if (words.size() == 1)
        m_allowed.emplace_back(words[0], expanded(values));
    else
        throw std::runtime_error("not understood: " + key);
}

Layers::Names Layers::expanded(const Names &values) const
{
    Names all;
    for (const auto &value : values) {
        if (!value.starts_with('$')) {
            all.push_back(value);
            continue;
        }
        const auto group = m_groups.find(value.substr(1));
        if (group == m_groups.end())
            throw std::runtime_error("no group " + value);
        all.insert(all.end(), group->second.begin(), group->second.end());
    }
    return all;
}

std::optional<std::string> Layers::libraryOf(const std::string &header) const
{
    if (isStandard(header))
        return "std";
    for (const auto &[name, patterns] : m_libraries) {
        if (std::ranges::any_of(patterns, [&](const auto &pattern) { return fits(pattern, header); }))
            return name;
    }
    return std::nullopt;
}

std::vector<Violation> Layers::check(const SourceFile &file) const
{
    std::vector<Violation> violations;
    if (!hasRule(file.path))
        violations.push_back({file.path, 0, "no line of the table is about this file"});
    for (const auto &include : includesOf(file.text)) {
        const auto problem = problemOf(file.path, include.header, include.isQuoted);
        if (!problem.empty())
            violations.push_back({file.path, include.line, problem});
    }
    return violations;
}

std::string Layers::problemOf(const std::string &path, const std::string &included, bool isQuoted) const
{
    const bool isOurs = isUnder(included, "core") || isUnder(included, "app");
    if (isOurs != isQuoted && !fits("*.moc", included))
        return isOurs ? "<" + included + "> is ours: quotes"
                      : "\"" + included + "\" is not a path from the root of core or app";
    const auto library = isOurs ? std::nullopt : libraryOf(included);
    if (!isOurs && !library)
        return "<" + included + "> belongs to no library of the table";
    const auto target = library.value_or(included);
    if (isDenied(path, target) || !isAllowed(path, target))
        return "may not include " + included;
    return {};
}

bool Layers::isAllowed(const std::string &path, const std::string &target) const
{
    return std::ranges::any_of(m_allowed, [&](const auto &rule) {
        const auto &[subject, targets] = rule;
        const bool isSame = isUnder(target, subject);
        return isUnder(path, subject) &&
               (isSame || std::ranges::any_of(targets, [&](const auto &one) { return isUnder(target, one); }));
    });
}

bool Layers::isDenied(const std::string &path, const std::string &target) const
{
    return std::ranges::any_of(m_denied, [&](const auto &rule) {
        const auto &[pattern, targets] = rule;
        return fits(pattern, path) &&
               std::ranges::any_of(targets, [&](const auto &one) { return isUnder(target, one); });
    });
}

bool Layers::hasRule(const std::string &path) const
{
    return std::ranges::any_of(m_allowed, [&](const auto &rule) { return isUnder(path, rule.first); });
}

} // namespace unknot::shape
