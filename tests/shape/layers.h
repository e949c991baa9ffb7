// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shape/source_tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot::shape {

/// The table of who may include whom (layers.txt, which describes its own form).
class Layers
{
public:
    /// Throws std::runtime_error that names the line which is not understood.
    static Layers parse(const std::string &text);

    /// What a source of core or app includes and may not.
    std::vector<Violation> check(const SourceFile &file) const;

private:
    using Names = std::vector<std::string>;

    void read(const std::string &key, const Names &values);
    Names expanded(const Names &values) const;
    std::optional<std::string> libraryOf(const std::string &header) const;
    std::string problemOf(const std::string &path, const std::string &included, bool isQuoted) const;
    bool isAllowed(const std::string &path, const std::string &target) const;
    bool isDenied(const std::string &path, const std::string &target) const;
    bool hasRule(const std::string &path) const;

    std::vector<std::pair<std::string, Names>> m_libraries;
    std::map<std::string, Names> m_groups;
    std::vector<std::pair<std::string, Names>> m_allowed;
    std::vector<std::pair<std::string, Names>> m_denied;
};

} // namespace unknot::shape
