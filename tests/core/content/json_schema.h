// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace unknot::content {

/// As much of JSON Schema as docs/content-schema uses: enough to know that an editor would find no fault.
class JsonSchema
{
public:
    using json = nlohmann::json;

    explicit JsonSchema(json root)
        : m_root(std::move(root))
    {
    }

    const json &root() const { return m_root; }
    /// The schema behind a "$ref", and of several the one that the value fulfils.
    const json &resolved(const json &schema, const json &value) const;
    /// What is wrong with the value: a line each, with its pointer.
    std::vector<std::string> problems(const json &value) const;

private:
    void check(const json &schema, const json &value, const std::string &pointer,
               std::vector<std::string> &out) const;
    void checkObject(const json &schema, const json &value, const std::string &pointer,
                     std::vector<std::string> &out) const;

    json m_root;
};

} // namespace unknot::content
